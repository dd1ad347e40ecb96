export * from './self-check.js';
export { CALL_QUESTION, checkPerCall, type CheckedCall } from './check-per-call.js';
