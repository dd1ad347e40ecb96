export * from './budget-totals.js';
export * from './lines-of-partner.js';
export * from './merge-lines.js';
