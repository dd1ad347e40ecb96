export * from './errors.js';
export { brokenConstraint, SQL_STATES, sqlState } from './sql-state.js';
