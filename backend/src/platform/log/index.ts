export { createLog, nestLog, type Logger } from './log.js';
export { LOG } from './token.js';
