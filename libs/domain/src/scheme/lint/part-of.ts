import type { SchemeVersion } from '../scheme.js';
import type { Finding } from './finding.js';
import { sentenceOf, type SchemePart } from './sentences/index.js';

/** The parts of a version that have a file of their own, by the word in its name. */
const PARTS: Readonly<Partial<Record<keyof SchemeVersion, SchemePart>>> = {
  assessment: 'assessment',
  conditions: 'conditions',
  documents: 'documents',
  duties: 'duties',
  form: 'form',
  letters: 'letters',
  money: 'money',
  parameters: 'parameters',
  partnership: 'partnership',
  selfCheck: 'self-check',
  terms: 'terms',
  procedures: 'workflow',
  workflow: 'workflow',
};

/**
 * In which part of a scheme something is wrong; what has no part of its own stands with the scheme.
 *
 * @example partOfFinding({ code: 'article-empty', text: 'selfCheck/age/article' }) // 'self-check'
 */
export function partOfFinding({ code, text }: Finding): SchemePart {
  const [first = ''] = text.split(/[/: ]/);
  return sentenceOf(code).part ?? new Map(Object.entries(PARTS)).get(first) ?? 'scheme';
}
