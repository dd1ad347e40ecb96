/** What runs in a browser as well: nothing here needs `Temporal`, which Safari lacks. */
export * from './access.js';
export * from './assert-never.js';
export * from './co-financing/index.js';
export * from './form/index.js';
export * from './money/index.js';
export * from './text.js';
