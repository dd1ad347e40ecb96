export * from './colleague.js';
export * from './composition.js';
export * from './invitation.js';
