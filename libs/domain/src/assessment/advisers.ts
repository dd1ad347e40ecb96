import type { Text } from '../text.js';

/** Who advises on what was scored: a body with a chair, or the assessors themselves. */
export type Advisers = 'committee' | 'jury' | 'assessors';

interface AdviserWords {
  /** As it stands in the middle of a sentence. */
  readonly name: Text;
  readonly positive: Text;
  readonly negative: Text;
}

const ONE_BODY: Omit<AdviserWords, 'name'> = {
  positive: {
    nl: 'Zij adviseert positief, omdat elk criterium voldoende is.',
    en: 'Its advice is positive, because every criterion is sufficient.',
  },
  negative: {
    nl: 'Zij adviseert negatief, omdat niet elk criterium voldoende is.',
    en: 'Its advice is negative, because not every criterion is sufficient.',
  },
};

const WORDS: Readonly<Record<Advisers, AdviserWords>> = {
  committee: { name: { nl: 'de commissie', en: 'the committee' }, ...ONE_BODY },
  jury: { name: { nl: 'de jury', en: 'the jury' }, ...ONE_BODY },
  assessors: {
    name: { nl: 'de beoordelaars', en: 'the assessors' },
    positive: {
      nl: 'Zij adviseren positief, omdat elk criterium voldoende is.',
      en: 'Their advice is positive, because every criterion is sufficient.',
    },
    negative: {
      nl: 'Zij adviseren negatief, omdat niet elk criterium voldoende is.',
      en: 'Their advice is negative, because not every criterion is sufficient.',
    },
  },
};

/**
 * What a letter calls who advised, and how it says what they advised.
 *
 * @example adviserWords('assessors').name.nl // 'de beoordelaars'
 */
export function adviserWords(advisers: Advisers): AdviserWords {
  return WORDS[advisers];
}

/**
 * Whether somebody speaks for who advises: a body has a chair, and what it advises is what the chair
 * has laid down. Assessors that are no body together have nobody to do so.
 */
export function hasChair(rules: { readonly advisedBy?: Advisers }): boolean {
  return advisersOf(rules) !== 'assessors';
}

/** Who advises under these rules: a committee, unless they say otherwise. */
export function advisersOf({ advisedBy }: { readonly advisedBy?: Advisers }): Advisers {
  return advisedBy ?? 'committee';
}
