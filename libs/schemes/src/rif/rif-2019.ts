import { dusI } from '../standard/authorities.js';
import { OUR_CHOICE } from '../standard/our-choice.js';
import { euros, months, share, weeks, workingDays, years } from '../standard/page/page-values.js';
import type { RifPage } from './page/rif-page.js';
import { regulation } from './page/regulation.js';

/** Regeling regionaal investeringsfonds mbo 2019–2022. */
export const RIF_2019: RifPage = {
  version: '2019',
  regulation: regulation('Regeling regionaal investeringsfonds mbo 2019–2022', 'BWBR0041553'),
  authority: dusI,

  amounts: {
    minimum: euros(250_000, 'art. 7(2)-(3)'),
    maximum: euros(2_000_000, 'art. 7(2)-(3)'),
    hourlyRate: euros(73, 'art. 17'),
  },

  shares: {
    regular: {
      subsidyAtMost: share(1, 3, 'art. 13(2)'),
      businessAtLeast: share(1, 3, 'art. 13(3)'),
      businessAtMost: share(2, 3, 'art. 13(3)'),
      othersAtMost: share(1, 3, 'art. 13(4)'),
      ownCashAtMost: share(1, 10, 'art. 13(4)'),
    },
    entree: {
      subsidyAtMost: share(1, 2, 'art. 10(1)(b)'),
      businessAtLeast: share(1, 4, 'art. 10(1)(c)'),
      businessAtMost: share(1, 2, 'art. 10(1)(c)'),
      othersAtMost: share(1, 4, 'art. 10(1)(d)'),
      ownCashAtMost: share(1, 10, 'art. 10(1)(e)'),
    },
  },
  advances: { first: share(25, 100, 'art. 31'), parts: 'every-quarter' },
  moreCoFinancing: {
    regular: { above: share(2, 3, 'art. 29(6)'), setAt: share(1, 3, 'art. 29(6)') },
    entree: { above: share(1, 2, 'art. 29(7)'), setAt: share(1, 2, 'art. 29(7)') },
  },
  remainingPartners: share(1, 2, 'art. 8(2)(b)'),

  projectYears: { choices: [4, 5], article: 'art. 7(4)' },
  terms: {
    decision: weeks(16, 'art. 24(1)', 'moves-off-holidays'),
    // Within the term to decide; no article says how long assessors may take.
    assessment: weeks(4, OUR_CHOICE, 'moves-off-holidays'),
    nearMiss: workingDays(10, 'art. 21(6)'),
    nearMissExtension: weeks(4, 'art. 24(1)'),
    begin: months(3, 'art. 26(1)'),
    midtermReport: weeks(6, 'art. 19(5), 28(5)'),
    midtermAdvice: weeks(8, 'art. 28(2)'),
    midtermDecision: weeks(4, 'art. 28(4)'),
    finalReport: weeks(10, 'art. 29(4)'),
    determination: weeks(52, 'art. 29(5)'),
    records: years(10, 'Kaderregeling art. 5.2'),
  },

  projects: {
    starter: 'art. 7',
    'starter-entree': 'art. 7, art. 10',
    upscaler: 'art. 8(2), 9',
    'upscaler-entree': 'art. 8(2), 9, art. 10',
  },
  ranking: { by: 'points', article: 'art. 23, 24(2)-(3)' },
  resubmission: { after: 'quality', article: 'art. 24(5)' },
  midtermReview: {
    by: 'committee',
    late: {
      nl: 'wordt de betaling van voorschotten opgeschort en wordt de subsidie in uw nadeel gewijzigd.',
      en: 'advances are suspended and the subsidy is changed to your disadvantage.',
    },
  },
  morePartners: ['pro-vso', 'private-training-provider'],
  documents: {
    'vision-document': 'art. 14(a), 15',
    'action-plan': 'art. 14(b), 16',
    budget: 'art. 14(c), 17',
    'cooperation-agreement': 'art. 14(d), 18',
  },
  choices: {
    hasThemes: true,
    upscaling: 'broadening-and-deepening',
    judgesTeachersOfUpscalers: true,
    centres: 'can-scale-up',
    purposes: ['associate-degree'],
    hasDepreciation: true,
    hasPublicSummary: true,
  },

  articles: {
    partnership: 'art. 12(3)',
    criteria: { starters: 'art. 21(3)', upscalers: 'art. 21(4)', sufficient: 'art. 21(7)' },
    conditions: {
      starterIsNew: 'art. 8(1)(a)',
      upscalerIsNotNew: 'art. 8(2)(a), 9',
      themesOfUpscaling: 'art. 8(5)',
      specialSchoolsOnlyForEntree: 'art. 10(1)(a)',
      higherEducationPays: 'art. 7(5)',
    },
    questions: {
      applicant: 'art. 7(1)',
      region: 'art. 15(4)',
      goals: 'art. 16(2)(b), (d)',
      activities: 'art. 16(3)',
      cooperation: 'art. 16(2)(e)-(j)',
      risks: 'art. 16(2)(g)',
      sustainability: 'art. 16(2)(k), 17(2)(d)',
      themes: 'art. 8(4)-(5)',
      upscaling: 'art. 8(1)(b), (2), 9',
      budget: 'art. 17',
      amount: 'art. 7(2)-(3)',
      neverCounts: 'art. 13(5)',
      associateDegree: 'art. 7(5)',
      lectorate: 'art. 7(1)',
      depreciation: 'art. 17(6)',
      summary: 'art. 14(e), 26(2)',
      noOtherSubsidy: 'art. 11',
      represents: 'art. 7(1), 18',
    },
    selfCheck: {
      applicant: 'art. 7',
      amount: 'art. 7',
      share: 'art. 13',
      entreeShare: 'art. 10(1)(c)',
      notEligible: 'art. 11',
    },
    duties: {
      spending: 'art. 5(1)',
      account: 'art. 29(1)',
      notify: 'art. 30; Kaderregeling art. 5.7',
      publicity: 'art. 26(2)',
      shareOutcomes: 'art. 26(3)',
      evaluation: 'art. 32(2)',
    },
    letters: {
      ranking: 'art. 23(1)',
      ceiling: 'art. 24(2)-(3)',
      placeAfterNearMiss: 'art. 23(2)',
      budget: 'art. 13, 17',
      finalReport: 'art. 29(2)-(4)',
      account: 'art. 29(1)',
      unspent: 'art. 5(2)',
      higherCoFinancing: 'art. 29(6)-(7)',
      midterm: {
        review: 'art. 28(1)',
        change: 'art. 28(3), (5)',
        advances: 'art. 31(3)',
        advice: 'art. 22(5), 28(2)',
      },
    },
  },
};
