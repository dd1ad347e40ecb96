import { dusI } from '../standard/authorities.js';
import { OUR_CHOICE } from '../standard/our-choice.js';
import { euros, months, share, weeks, workingDays, years } from '../standard/page/page-values.js';
import type { RifPage } from './page/rif-page.js';
import { regulation } from './page/regulation.js';

/** Regeling regionaal investeringsfonds mbo 2024–2027. */
export const RIF_2024: RifPage = {
  version: '2024',
  regulation: regulation('Regeling regionaal investeringsfonds mbo 2024–2027', 'BWBR0048883'),
  authority: dusI,

  amounts: {
    minimum: euros(250_000, 'art. 6(2)-(3)'),
    maximum: euros(2_500_000, 'art. 6(2)-(3)'),
    hourlyRate: euros(86, 'art. 15'),
  },

  shares: {
    regular: {
      subsidyAtMost: share(1, 3, 'art. 11(2)'),
      businessAtLeast: share(1, 3, 'art. 11(3)'),
      businessAtMost: share(2, 3, 'art. 11(3)'),
      othersAtMost: share(1, 3, 'art. 11(4)'),
      ownCashAtMost: share(1, 10, 'art. 11(4)'),
    },
    entree: {
      subsidyAtMost: share(1, 2, 'art. 8(1)(a)'),
      businessAtLeast: share(1, 4, 'art. 8(1)(b)'),
      businessAtMost: share(1, 2, 'art. 8(1)(b)'),
      othersAtMost: share(1, 4, 'art. 8(1)(c)'),
      ownCashAtMost: share(1, 10, 'art. 8(1)(d)'),
    },
    caribbean: {
      subsidyAtMost: share(1, 2, 'art. 11(5)'),
      businessAtLeast: share(1, 3, 'art. 11(3)'),
      businessAtMost: share(2, 3, 'art. 11(3)'),
      othersAtMost: share(1, 3, 'art. 11(4)'),
      ownCashAtMost: share(1, 10, 'art. 11(4)'),
    },
  },
  advances: { first: share(25, 100, 'art. 27'), parts: 'every-quarter' },
  // The eighth paragraph holds for every project of article 7, so on the islands as well.
  moreCoFinancing: {
    regular: { above: share(2, 3, 'art. 25(8)'), setAt: share(1, 3, 'art. 25(8)') },
    entree: { above: share(1, 2, 'art. 25(9)'), setAt: share(1, 2, 'art. 25(9)') },
  },
  remainingPartners: share(1, 2, 'art. 7(2)(b)'),

  projectYears: { choices: [4, 5], article: 'art. 6(5)' },
  terms: {
    decision: weeks(16, 'art. 21(1)', 'moves-off-holidays'),
    // Within the term to decide; no article says how long assessors may take.
    assessment: weeks(4, OUR_CHOICE, 'moves-off-holidays'),
    nearMiss: workingDays(10, 'art. 19(6)'),
    nearMissExtension: weeks(4, 'art. 21(1)'),
    begin: months(3, 'art. 23(1)'),
    midtermReport: weeks(6, 'art. 24(2)-(7)'),
    midtermDecision: weeks(12, 'art. 24(6)'),
    finalReport: weeks(10, 'art. 25(6)'),
    determination: weeks(52, 'art. 25(7)'),
    records: years(10, 'Kaderregeling art. 5.2'),
  },

  projects: {
    starter: 'art. 6(2)',
    'starter-entree': 'art. 6(2), art. 8',
    upscaler: 'art. 7',
    'upscaler-entree': 'art. 7, art. 8',
    'starter-caribbean': 'art. 6(2)-(4), 11(5)',
    'starter-caribbean-entree': 'art. 6(2)-(4), 8',
    'upscaler-caribbean': 'art. 6(2)-(4), 7, 11(5)',
    'upscaler-caribbean-entree': 'art. 6(2)-(4), 7, 8',
  },
  ranking: { by: 'points', article: 'art. 20, 21(2)-(3)' },
  resubmission: { after: 'quality', article: 'art. 21(5)' },
  midtermReview: {
    by: 'minister',
    late: {
      nl: 'wordt de betaling van voorschotten geheel of gedeeltelijk opgeschort en kan de subsidie in uw nadeel worden gewijzigd.',
      en: 'advances are suspended in whole or in part and the subsidy can be changed to your disadvantage.',
    },
  },
  morePartners: ['havo-vwo', 'pro-vso', 'private-training-provider'],
  // The public summary (12(e)) is a question of the form, not a document.
  documents: {
    'action-plan': 'art. 12(a), 13',
    'activity-plan': 'art. 12(b), 14',
    budget: 'art. 12(c), 15',
    'cooperation-agreement': 'art. 12(d), 16',
  },
  choices: {
    hasThemes: false,
    upscaling: 'broadening-or-deepening',
    judgesTeachersOfUpscalers: false,
    centres: 'not-named',
    purposes: ['associate-degree'],
    hasDepreciation: true,
    hasPublicSummary: true,
  },

  articles: {
    partnership: 'art. 10(3)',
    criteria: { starters: 'art. 19(3)', upscalers: 'art. 19(4)', sufficient: 'art. 19(7)' },
    conditions: {
      starterIsNew: 'art. 7(1)(a)',
      upscalerIsNotNew: 'art. 7(2)(a)',
      leastAmount: 'art. 6(3)-(4)',
      cvqSchool: 'art. 6(4)',
      higherEducationPays: 'art. 6(7)',
    },
    questions: {
      applicant: 'art. 6(1)',
      region: 'art. 13(3)(d)-(e)',
      goals: 'art. 13(3)(a), (c)',
      activities: 'art. 14(2)',
      cooperation: 'art. 13(3)(f)-(j)',
      risks: 'art. 13(3)(h)',
      sustainability: 'art. 14(2)(a)',
      themes: 'art. 7(2)(c)',
      upscaling: 'art. 7(1)(b), (2)',
      budget: 'art. 15',
      amount: 'art. 6(2)-(3)',
      neverCounts: 'art. 11(6)',
      associateDegree: 'art. 6(7)',
      lectorate: 'art. 6(1)',
      depreciation: 'art. 15(5)',
      summary: 'art. 12(e), 23(2)',
      noOtherSubsidy: 'art. 9',
      represents: 'art. 6(1), 16',
    },
    selfCheck: {
      applicant: 'art. 6',
      amount: 'art. 6',
      share: 'art. 11',
      entreeShare: 'art. 8(1)(b)',
      caribbeanAmount: 'art. 6(4)',
      notEligible: 'art. 9',
    },
    duties: {
      spending: 'art. 25(1)',
      account: 'art. 25(2)',
      notify: 'art. 26; Kaderregeling art. 5.7',
      publicity: 'art. 23(2)',
      shareOutcomes: 'art. 23(3)',
      evaluation: 'art. 28(2)',
    },
    letters: {
      ranking: 'art. 20(1)',
      ceiling: 'art. 21(2)-(3)',
      placeAfterNearMiss: 'art. 20(2)',
      budget: 'art. 11, 15',
      finalReport: 'art. 25(4)-(6)',
      account: 'art. 25(2)',
      unspent: 'art. 25(1)',
      higherCoFinancing: 'art. 25(8)-(9)',
      midterm: {
        review: 'art. 24(1)',
        change: 'art. 24(6)-(7)',
        advances: 'art. 27(3)',
        advice: null,
      },
    },
  },
};
