import { fieldsOf } from '../form/index.js';
import { isRankingMethod } from '../allocation/index.js';
import { LETTER_TRAITS, type LetterDefinition, type LetterTrait } from '../letters/index.js';
import type { SchemeVersion } from './scheme.js';

/** What a scheme has, on which the duties of its letters depend. */
export function traitsOf(scheme: SchemeVersion): readonly LetterTrait[] {
  const { law, money, variants, assessment, allocation, form } = scheme;
  const meanings = fieldsOf(form).map(({ means }) => means);
  const has: Readonly<Record<LetterTrait, boolean>> = {
    'public-law': law === 'awb',
    money: money !== 'none',
    'co-financed': Object.values(variants).some(({ coFinancing }) => coFinancing !== undefined),
    scored: assessment.lists.length > 0,
    ranked: isRankingMethod(allocation.method),
    project: meanings.includes('project-start') && meanings.includes('project-years'),
  };
  return LETTER_TRAITS.filter((trait) => has[trait]);
}

/** The letters of a scheme; none where it writes none. */
export function lettersOf({
  letters,
}: Pick<SchemeVersion, 'letters'>): readonly LetterDefinition[] {
  return letters === 'none' ? [] : letters;
}
