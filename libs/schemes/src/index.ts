export { CATALOGUE, findScheme, hasScheme } from './catalogue.js';
export { legalHash } from './legal-hash.js';
export type { SchemeExample } from './scheme-example.js';
