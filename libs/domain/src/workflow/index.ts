export * from './available.js';
export * from './decide.js';
export * from './definition.js';
export * from './draw.js';
export * from './facts.js';
export * from './fold.js';
export * from './guard.js';
export * from './lay-out.js';
export type * from './picture.js';
