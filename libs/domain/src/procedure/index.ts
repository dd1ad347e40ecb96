export * from './decide-on-file.js';
export * from './file-standing.js';
export * from './guard-on-file.js';
export * from './procedure-definition.js';
export * from './steps-of-others.js';
export * from './waits-on-file.js';
