export { documentCodeInGroups, readDocumentCode } from './document-code.js';
export { formatIdentifier } from './format-identifier.js';
export { checkIdentifier } from './check-identifier.js';
export {
  IDENTIFIER_KINDS,
  isIdentifierKind,
  type IdentifierCheck,
  type IdentifierKind,
} from './identifier.js';
export { identifierSentence } from './identifier-sentence.js';
export { maskIdentifier } from './mask-identifier.js';
export { normaliseIdentifier } from './normalise-identifier.js';
