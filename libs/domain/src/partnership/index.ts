export * from './colleague.js';
export * from './composition.js';
export * from './invitation.js';
export * from './role-change.js';
