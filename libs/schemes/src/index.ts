export { CATALOGUE, ENTRIES, findScheme, hasScheme } from './catalogue.js';
export type { CatalogueEntry } from './catalogue-entry.js';
export { checkExample } from './contract/check-example.js';
export {
  sampleApplications,
  type SampleApplication,
  type SampleWishes,
} from './contract/sample-application.js';
export { sampleAnswers } from './contract/sample-answers.js';
export { sampleLetterInput } from './contract/sample-letter.js';
export { changedSinceRelease } from './release/changed-since-release.js';
export { legalHash } from './release/legal-hash.js';
export { release, type ReleaseOutcome } from './release/release.js';
export { codeOf, isReleased, PUBLISHED, type Published } from './release/released.js';
export type { SchemeExample } from './contract/scheme-example.js';
