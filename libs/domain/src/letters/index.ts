export * from './award-letter-checklist.js';
export type { ChecklistItem } from './checklist-item.js';
export * from './compose-letter.js';
export type * from './composed-letter.js';
export type * from './letter-definition.js';
export * from './letter-fields.js';
export * from './missing-from-checklist.js';
export { requiredFieldsOf, type RequiredFields } from './required-fields.js';
