import { OBJECTION_TERM, type Term } from '@tranche/domain';
import { OUR_CHOICE } from '../standard/our-choice.js';
import { DECLINE_TERM, MISSING_ACCOUNT_TERMS, VIEWS_TERM } from '../standard/terms.js';

interface RifTermArticles {
  readonly decision: string;
  readonly determination: string;
  /** From the midterm report to what becomes of the award. */
  readonly midterm?: Readonly<Record<string, Term>>;
  readonly nearMiss?: { readonly repair: string; readonly extension: string };
}

/**
 * Terms of the RIF. Ministerial regulations are not named in the Algemene termijnenwet; where the
 * answer differs, a term says so for itself. The sixteen weeks stay where they fall either way (Atw 4).
 */
export function rifTerms({
  decision,
  determination,
  nearMiss,
  midterm,
}: RifTermArticles): Readonly<Record<string, Term>> {
  return {
    decision: { unit: 'weeks', amount: 16, atwApplies: true, article: decision },
    // Awb 4:5 wants a term, without saying how long; two weeks is usual.
    repair: { unit: 'weeks', amount: 2, atwApplies: true, article: 'Awb 4:5(1)' },
    decline: DECLINE_TERM,
    // Within the sixteen weeks; no article says how long assessors may take.
    assessment: { unit: 'weeks', amount: 4, atwApplies: true, article: OUR_CHOICE },
    // From the annual report on the last year of spending.
    determination: { unit: 'weeks', amount: 52, atwApplies: false, article: determination },
    views: VIEWS_TERM,
    ...MISSING_ACCOUNT_TERMS,
    objection: OBJECTION_TERM,
    ...midterm,
    ...(nearMiss && {
      'near-miss': {
        unit: 'working-days',
        amount: 10,
        atwApplies: false,
        article: nearMiss.repair,
      },
      'near-miss-extension': {
        unit: 'weeks',
        amount: 4,
        atwApplies: false,
        article: nearMiss.extension,
      },
    }),
  };
}

function weeks(amount: number, article: string): Term {
  return { unit: 'weeks', amount, atwApplies: false, article };
}

export const rifTerms2024 = rifTerms({
  decision: 'art. 21(1)',
  determination: 'art. 25(7)',
  midterm: { midterm: weeks(12, 'art. 24(6)') },
  nearMiss: { repair: 'art. 19(6)', extension: 'art. 21(1)' },
});

export const rifTerms2019 = rifTerms({
  decision: 'art. 24(1)',
  determination: 'art. 29(5)',
  midterm: { 'midterm-advice': weeks(8, 'art. 28(2)'), midterm: weeks(4, 'art. 28(4)') },
  nearMiss: { repair: 'art. 21(6)', extension: 'art. 24(1)' },
});

export const rifTerms2014 = rifTerms({ decision: 'art. 23(3)', determination: 'art. 26(5)' });
