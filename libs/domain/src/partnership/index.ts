export * from './composition.js';
export * from './invitation.js';
