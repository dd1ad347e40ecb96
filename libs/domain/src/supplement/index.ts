export { omissionLines } from './omission-lines.js';
export { isPartOpen, openDocuments, openSections } from './open-sections.js';
export {
  isPartChanged,
  isUnchanged,
  supplementDifference,
  type SupplementDifference,
} from './supplement-difference.js';
export { pointedName, type PointedDocument, type SupplementPoint } from './supplement-point.js';
