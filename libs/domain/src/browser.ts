/** What runs in a browser as well: nothing here needs `Temporal`, which Safari lacks. */
export * from './access.js';
export { lotPromiseOf } from './allocation/lot/lot.js';
export * from './allocation/lot/replay-draw.js';
export { sha256 } from './allocation/lot/sha-256.js';
export * from './assert-never.js';
export * from './budget/index.js';
export * from './co-financing/index.js';
export * from './form/index.js';
export * from './identifiers/index.js';
export * from './money/index.js';
export * from './offices.js';
export * from './partnership/colleague.js';
export * from './search-words.js';
export * from './self-check/index.js';
export * from './text.js';
export * from './typed/index.js';
export * from './workflow/picture/box-text.js';
export type * from './workflow/picture/picture.js';
