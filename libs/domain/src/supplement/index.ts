export { omissionLines } from './omission-lines.js';
export { isPartOpen, openDocuments, openSections } from './open-sections.js';
export type { PointedDocument, SupplementPoint } from './supplement-point.js';
