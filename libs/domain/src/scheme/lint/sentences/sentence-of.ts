import { FORM_SENTENCES } from './form-sentences.js';
import { PROCEDURE_SENTENCES } from './procedure-sentences.js';
import { RULES_SENTENCES } from './rules-sentences.js';
import type { Sentence } from './sentence.js';
import { WORKFLOW_SENTENCES } from './workflow-sentences.js';

const SENTENCES = {
  ...FORM_SENTENCES,
  ...PROCEDURE_SENTENCES,
  ...RULES_SENTENCES,
  ...WORKFLOW_SENTENCES,
};

/** Stable kebab-case code of something that can be wrong; one without a sentence does not compile. */
export type FindingCode = keyof typeof SENTENCES;

/** What a finding of this code says. */
export function sentenceOf(code: FindingCode): Sentence {
  return SENTENCES[code];
}
