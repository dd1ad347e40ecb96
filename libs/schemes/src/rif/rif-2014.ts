import { duo } from '../standard/authorities.js';
import { OUR_CHOICE } from '../standard/our-choice.js';
import { euros, months, share, weeks, years } from '../standard/page/page-values.js';
import type { RifPage } from './page/rif-page.js';
import { regulation } from './page/regulation.js';

/** Regeling regionaal investeringsfonds mbo, as it first was. */
export const RIF_2014: RifPage = {
  version: '2014',
  regulation: regulation('Regeling regionaal investeringsfonds mbo', 'BWBR0035054'),
  authority: duo,

  amounts: {
    minimum: euros(200_000, 'art. 8(4)-(5)'),
    maximum: euros(2_000_000, 'art. 8(4)-(5)'),
    hourlyRate: euros(73, 'art. 14'),
  },

  shares: {
    regular: {
      subsidyAtMost: share(1, 3, 'art. 10(2)'),
      businessAtLeast: share(1, 3, 'art. 10(3)'),
      businessAtMost: share(2, 3, 'art. 10(3)'),
      othersAtMost: share(1, 3, 'art. 10(4)'),
      ownCashAtMost: { neverCounts: 'art. 10(1)' },
    },
  },
  advances: { first: share(25, 100, 'art. 28'), parts: 16 },
  secondTrack: {
    maximum: euros(200_000, 'art. 17(5)'),
    subsidyAtMost: share(1, 3, 'art. 17(3)'),
    schoolsAtLeast: share(2, 3, 'art. 17(4)'),
    fewestSchools: { count: 2, article: 'art. 17(1)' },
  },

  projectYears: { choices: [4], article: 'art. 11(3)' },
  terms: {
    decision: weeks(16, 'art. 23(3)', 'moves-off-holidays'),
    // Within the term to decide; no article says how long assessors may take.
    assessment: weeks(4, OUR_CHOICE, 'moves-off-holidays'),
    begin: months(2, 'art. 25(1)(a)'),
    // The executor asked for the yearly reports so long after the start.
    progressReports: [
      months(13, 'art. 25(1)(b), (2)'),
      months(25, 'art. 25(1)(b), (2)'),
      months(37, 'art. 25(1)(b), (2)'),
    ],
    determination: weeks(52, 'art. 26(5)'),
    records: years(7, 'Regeling OCW-subsidies'),
  },

  projects: {
    standard: 'art. 8(4)-(5)',
    'with-second-track': 'art. 8(4)-(5), 16, 17',
  },
  ranking: { by: 'committee', article: 'art. 22' },
  resubmission: { after: 'any-rejection', article: 'art. 23(5)' },
  morePartners: [],
  documents: {
    'vision-document': 'art. 12',
    'action-plan': 'art. 13',
    budget: 'art. 14',
    'cooperation-agreement': 'art. 15',
  },
  choices: {
    hasThemes: false,
    judgesTeachersOfUpscalers: false,
    centres: 'never-twice',
    purposes: [],
    hasDepreciation: false,
    hasPublicSummary: false,
  },

  articles: {
    partnership: 'art. 9(2)',
    criteria: { starters: 'art. 20(3)', sufficient: 'art. 20(5)' },
    conditions: {},
    questions: {
      applicant: 'art. 8(1), 11(1)',
      region: 'art. 12(2)',
      goals: 'art. 13(2)(a), (e)',
      activities: 'art. 13(2)(c)-(d)',
      cooperation: 'art. 13(2)(b), (f)-(j)',
      risks: 'art. 13(2)(h)',
      sustainability: 'art. 13(2)(k), 14(2)(g)',
      themes: 'art. 8(1)',
      upscaling: 'art. 8(1)',
      budget: 'art. 14',
      amount: 'art. 8(4)-(5)',
      neverCounts: 'art. 10(5)',
      associateDegree: 'art. 8(6)',
      lectorate: 'art. 8(6)',
      depreciation: 'art. 8(2)(a)',
      summary: 'art. 13(2)',
      noOtherSubsidy: 'art. 8(2)',
      represents: 'art. 11(1), 15',
    },
    selfCheck: {
      applicant: 'art. 8(1), 11(1)',
      amount: 'art. 8(4)-(5)',
      share: 'art. 10(3)',
      notEligible: 'art. 8(2)',
    },
    duties: {
      spending: 'art. 6(1)',
      account: 'art. 25(3), 26(1)-(4)',
      notify: 'art. 27; Regeling OCW-subsidies art. 9',
      evaluation: 'art. 29(2)',
    },
    letters: {
      ranking: 'art. 22',
      ceiling: 'art. 23(2)',
      budget: 'art. 10, 14',
      finalReport: 'art. 26(2)-(4)',
      account: 'art. 26(1)',
      unspent: 'art. 6(2)',
    },
  },
};
