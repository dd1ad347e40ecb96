export { omissionLines } from './omission-lines.js';
export { isPartOpen, openSections } from './open-sections.js';
export type { PointedDocument, SupplementPoint } from './supplement-point.js';
