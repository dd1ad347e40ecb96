export { sentenceOf, type FindingCode } from './sentence-of.js';
export type { SchemePart } from './sentence.js';
