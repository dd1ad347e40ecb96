export * from './self-check.js';
export { TRANCHE_QUESTION, checkPerTranche, type CheckedTranche } from './check-per-tranche.js';
