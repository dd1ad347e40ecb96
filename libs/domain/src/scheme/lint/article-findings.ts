import type { SchemeVersion } from '../scheme.js';
import { everyValue } from './every-value.js';
import { finding, type Finding } from './finding.js';

/**
 * Whatever says on which article it rests, says which: a term, a limit, a question. What no article asks
 * says that it is a choice of this portal.
 */
export function articleFindings(scheme: SchemeVersion): readonly Finding[] {
  return everyValue(scheme)
    .filter(({ key }) => key === 'article' || key.endsWith('Article'))
    .filter(({ value }) => typeof value === 'string' && value.trim() === '')
    .map(({ path }) => finding('article-empty', path));
}
