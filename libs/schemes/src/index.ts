export { CATALOGUE, ENTRIES, findScheme, hasScheme } from './catalogue.js';
export type { CatalogueEntry } from './catalogue-entry.js';
export { checkExample } from './contract/check-example.js';
export { sampleAnswers } from './contract/sample-answers.js';
export { sampleLetterInput } from './contract/sample-letter.js';
export { legalHash } from './legal-hash.js';
export type { SchemeExample } from './contract/scheme-example.js';
