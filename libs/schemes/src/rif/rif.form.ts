import type { FormDefinition, Section, Text } from '@tranche/domain';
import { caribbeanSection } from './form/caribbean-section.js';
import { finishSections } from './form/finish-sections.js';
import { moneySections } from './form/money-sections.js';
import { partnershipSections } from './form/partnership-sections.js';
import { planSections } from './form/plan-sections.js';
import type { RifFormRules } from './form/rif-form-rules.js';
import { secondTrackMoney, secondTrackPlan } from './second-track/second-track-form.js';

/**
 * The questions of the RIF; what differs per version comes in as rules.
 *
 * @param beforeMoney what is asked under some variants only, before the money
 * @param afterMoney the same, after it
 */
export function rifForm(
  rules: RifFormRules,
  beforeMoney: readonly Section[] = [],
  afterMoney: readonly Section[] = [],
): FormDefinition {
  return {
    groups: [
      { name: 'partnership', title: { nl: 'Samenwerkingsverband', en: 'Partnership' } },
      { name: 'plan', title: { nl: 'Plan', en: 'Plan' } },
      { name: 'money', title: { nl: 'Geld', en: 'Money' } },
      { name: 'finish', title: { nl: 'Afronden', en: 'Finish' } },
    ],
    sections: [
      ...partnershipSections(rules),
      ...planSections(rules),
      ...beforeMoney,
      ...moneySections(rules),
      ...afterMoney,
      ...finishSections(rules),
    ],
  };
}

const EUR = 100;
const MILLION = 1_000_000 * EUR;

export const rifForm2024 = rifForm(
  {
    durations: [4, 5],
    startWithinMonths: 3,
    maximumCents: 2.5 * MILLION,
    hourlyRateCents: 86 * EUR,
    hasThemes: false,
    upscaling: 'broadening-or-deepening',
    centres: 'not-named',
    purposes: ['associate-degree'],
    hasDepreciation: true,
    hasPublicSummary: true,
    articles: {
      applicant: 'art. 6(1)',
      region: 'art. 13(3)(d)-(e)',
      goals: 'art. 13(3)(a), (c)',
      activities: 'art. 14(2)',
      cooperation: 'art. 13(3)(f)-(j)',
      risks: 'art. 13(3)(h)',
      duration: 'art. 6(5)',
      start: 'art. 23(1)',
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
  },
  [caribbeanSection],
);

export const rifForm2019 = rifForm({
  durations: [4, 5],
  startWithinMonths: 3,
  maximumCents: 2 * MILLION,
  hourlyRateCents: 73 * EUR,
  hasThemes: true,
  upscaling: 'broadening-and-deepening',
  centres: 'can-scale-up',
  purposes: ['associate-degree'],
  hasDepreciation: true,
  hasPublicSummary: true,
  articles: {
    applicant: 'art. 7(1)',
    region: 'art. 15(4)',
    goals: 'art. 16(2)(b), (d)',
    activities: 'art. 16(3)',
    cooperation: 'art. 16(2)(e)-(j)',
    risks: 'art. 16(2)(g)',
    duration: 'art. 7(4)',
    start: 'art. 26(1)',
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
});

const articles2014 = {
  applicant: 'art. 8(1), 11(1)',
  region: 'art. 12(2)',
  goals: 'art. 13(2)(a), (e)',
  activities: 'art. 13(2)(c)-(d)',
  cooperation: 'art. 13(2)(b), (f)-(j)',
  risks: 'art. 13(2)(h)',
  duration: 'art. 11(3)',
  start: 'art. 25(1)(a)',
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
};

/**
 * Articles 16, 17 and 21 know a second subsidy beside this one, with a budget, co-financing and criteria of
 * its own: it is asked under a variant. Where the first amount is asked stands where the second is.
 */
const SECOND_TRACK_APART: Text = {
  nl: 'Alleen voor de publiek-private samenwerking. De aanvullende subsidie voor doelmatiger organiseren van het opleidingenaanbod (art. 16) vraagt u apart. Dat kan als u bij het begin van de aanvraag de soort met aanvullende subsidie koos.',
  en: 'For the public-private partnership only. The additional subsidy for organising the courses more efficiently (art. 16) is asked apart. You can if you chose the kind with additional subsidy at the start of the application.',
};

/**
 * Whether the text as amended in November 2015 still knows it could not be read: who counts on it hears
 * where the amount is asked that it cannot be asked for here.
 */
const NO_SECOND_TRACK: Text = {
  nl: 'Alleen voor de publiek-private samenwerking. De aanvullende subsidie voor doelmatiger organiseren van het opleidingenaanbod (art. 16) kunt u in dit portaal niet vragen.',
  en: 'For the public-private partnership only. The additional subsidy for organising the courses more efficiently (art. 16) cannot be asked for in this portal.',
};

const rules2014: RifFormRules = {
  requestedHint: SECOND_TRACK_APART,
  durations: [4],
  startWithinMonths: 2,
  maximumCents: 2 * MILLION,
  hourlyRateCents: 73 * EUR,
  hasThemes: false,
  upscaling: null,
  centres: 'never-twice',
  purposes: [],
  hasDepreciation: false,
  hasPublicSummary: false,
  articles: articles2014,
};

export const rifForm2014 = rifForm(rules2014, [secondTrackPlan], [secondTrackMoney]);

/** The amendment of 25 November 2015 adds purposes; the questions are otherwise the same. */
export const rifForm2014Amended = rifForm({
  ...rules2014,
  requestedHint: NO_SECOND_TRACK,
  purposes: ['associate-degree', 'lectorate'],
  hasDepreciation: true,
});
