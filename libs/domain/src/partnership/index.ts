export * from './change-preview.js';
export * from './colleague.js';
export * from './composition.js';
export * from './invitation.js';
export * from './messages-for-colleagues.js';
export * from './partnership-change.js';
export * from './role-change.js';
export * from './who-may-lead.js';
