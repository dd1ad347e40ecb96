import { advisersOf, type Advisers } from '../../../assessment/index.js';
import type { SchemeVersion } from '../../scheme.js';
import { lettersOf } from '../../scheme-traits.js';
import { everyValue } from '../every-value.js';
import { finding, type Finding } from '../finding.js';

/** A body of another kind, or of another trade: what a letter says of those is about somebody else. */
const BODIES: Readonly<Record<Exclude<Advisers, 'assessors'>, RegExp>> = {
  committee: /(?<!Europese |European )(?:commissie|committee)/iu,
  jury: /(?<!\p{L})jury/iu,
};

/** A letter speaks of who advises in this version, not of a body that another version has. */
export function adviserFindings(scheme: SchemeVersion): readonly Finding[] {
  if (scheme.assessment.lists.length === 0) return [];
  const own = advisersOf(scheme.assessment);
  return Object.entries(BODIES)
    .filter(([body]) => body !== own)
    .flatMap(([body, pattern]) =>
      everyValue(lettersOf(scheme), 'letters')
        .filter(({ key, value }) => isWords(key, value) && pattern.test(bare(value)))
        .map(({ path }) => finding('advised-by-others', `${path}: ${body}, not ${own}`)),
    );
}

/** Only the texts: names of fields and kinds are nobody's words. */
function isWords(key: string, value: unknown): boolean {
  return typeof value === 'string' && (key === 'nl' || key === 'en');
}

/** Without the names of what is filled in. */
function bare(value: unknown): string {
  return String(value).replace(/\{\w+\}/g, '');
}
