import { EURO, type AnswerRow } from '@tranche/domain';
import type { SchemeExample } from '../contract/example/scheme-example.js';
import { durationNamed } from '../standard/page/example-amounts.js';
import { fellOn, lastDayOfTerm, later } from '../standard/page/example-days.js';
import { amountInFigures } from '../standard/page/in-words.js';
import type { PageAmount } from '../standard/page/page-values.js';
import type { MinistryPage, RegionPage } from './network-page.js';
import { FRAMEWORK, REGION_RULES } from './technology-network.sources.js';

function asked(
  name: string,
  variant: string,
  requestedCents: number,
  isAllowed: boolean,
): SchemeExample {
  return { kind: 'amount', name, variant, requestedCents, isAllowed };
}

function schools(count: number): readonly AnswerRow[] {
  return Array.from({ length: count }, (_, index) => ({ name: `School ${index + 1}` }));
}

const spring2016 = { kind: 'window', firstDay: '2016-01-01', lastDay: '2016-06-30' } as const;

export function regionExamples({ maximum, terms }: RegionPage): readonly SchemeExample[] {
  const { perSchool, perBoard, perProject } = maximum;
  const schoolsForAll = Math.ceil(perBoard.cents / perSchool.cents);
  const said = (amount: PageAmount) => amountInFigures(amount).en;
  return [
    asked(`training: ${said(perBoard)} for a board`, 'training', perBoard.cents, true),
    asked('training: one cent more is too much', 'training', perBoard.cents + 1, false),
    asked(`innovation: ${said(perProject)} for a project`, 'innovation', perProject.cents, true),
    asked('innovation: one cent more is too much', 'innovation', perProject.cents + 1, false),
    {
      kind: 'condition',
      name: `${said(perSchool)} for a school`,
      variant: 'training',
      answers: { highestPerSchool: perSchool.cents },
      broken: [],
    },
    {
      kind: 'condition',
      name: 'one cent more for a school is too much',
      variant: 'training',
      answers: { highestPerSchool: perSchool.cents + 1 },
      broken: ['at-most-per-school'],
    },
    {
      kind: 'condition',
      name: 'another region sets another amount per school',
      variant: 'training',
      answers: { highestPerSchool: perSchool.cents + 1 },
      parameters: { maximumPerSchool: perSchool.cents * 2 },
      broken: [],
    },
    {
      kind: 'condition',
      name: `${schoolsForAll} schools: ${said(perBoard)} for the board`,
      variant: 'training',
      answers: { requested: perBoard.cents, schools: schools(schoolsForAll) },
      broken: [],
    },
    {
      kind: 'condition',
      name: `one school is no reason for ${said(perBoard)}`,
      variant: 'training',
      answers: { requested: perBoard.cents, schools: schools(1) },
      broken: ['at-most-for-the-schools'],
    },
    {
      kind: 'answers',
      name: 'a school in two rows would get the maximum per school twice',
      answers: {
        schools: ['25LN', '05XY', '25ln'].map((code) => ({
          name: 'De Vlieger',
          code,
          type: 'bao',
          teachers: 8,
        })),
      },
      broken: ['schools/2/code: twice'],
    },
    {
      ...spring2016,
      name: 'before 1 July 2016: the last second',
      at: '2016-06-30T21:59:59Z',
      isOpen: true,
    },
    { ...spring2016, name: '1 July 2016 is too late', at: '2016-06-30T22:00:00Z', isOpen: false },
    {
      kind: 'slot',
      name: 'a board does not apply for training twice',
      first: { tranche: 'a', year: 2016 },
      second: { tranche: 'a', year: 2016 },
      isAllowed: false,
    },
    {
      kind: 'slot',
      name: 'a board may have two innovation projects',
      first: { tranche: 'a', year: 2016, answers: { projectName: 'Robots' } },
      second: { tranche: 'a', year: 2016, answers: { projectName: 'Bruggen bouwen' } },
      isAllowed: true,
    },
    {
      kind: 'financing',
      name: 'the province pays along',
      variant: 'innovation',
      budgetCents: 40_000 * EURO,
      requestedCents: 20_000 * EURO,
      contributions: [
        { partnerKind: 'school-board', inKindCents: 10_000 * EURO },
        { partnerKind: 'regional-government', cashCents: 10_000 * EURO },
      ],
      broken: [],
    },
    {
      kind: 'determination',
      name: 'done: the award stands',
      input: {
        variant: 'training',
        awardedCents: 25_000 * EURO,
        paidCents: 25_000 * EURO,
        budgetCents: 30_000 * EURO,
        isDone: true,
      },
      determinedCents: 25_000 * EURO,
      outcome: 'as-awarded',
      recoverableCents: 0,
    },
    {
      kind: 'duty',
      name: 'no account is due: proof only on request',
      duty: 'proof',
      awardedOn: '2016-08-01',
      startsOn: '2016-09-01',
      durationYears: 1,
      dueOn: [],
    },
    {
      kind: 'term',
      name: `determined without being asked, ${durationNamed(terms.determination)} after the last day`,
      term: 'determination',
      start: '2017-08-31',
      endsOn: lastDayOfTerm('2017-08-31', terms.determination),
    },
    {
      kind: 'self-check',
      name: 'a school in another region has its own network',
      answers: { board: 'yes', region: 'no' },
      stops: REGION_RULES,
    },
  ];
}

/** Of a budget of 400,000 others pay a quarter. */
const awarded2017 = {
  variant: 'primary',
  awardedCents: 300_000 * EURO,
  paidCents: 300_000 * EURO,
  budgetCents: 400_000 * EURO,
  realisedCoFinancingCents: 100_000 * EURO,
};

export function ministryExamples(page: MinistryPage): readonly SchemeExample[] {
  const { terms, audit } = page;
  return [
    {
      kind: 'condition',
      name: 'a network that is not recognised',
      variant: 'primary',
      answers: { isRecognised: false },
      broken: ['recognised'],
    },
    {
      kind: 'parameter',
      name: 'the maximum of a primary network was not found',
      parameter: 'maximumPrimary',
      preset: null,
    },
    {
      kind: 'parameter',
      name: 'the officer says of which of the three years the ceiling is',
      parameter: 'calendarYear',
      preset: null,
    },
    {
      kind: 'slot',
      name: 'a network applies once a year',
      first: { tranche: '2017', year: 2017 },
      second: { tranche: '2018', year: 2018 },
      isAllowed: true,
    },
    {
      kind: 'term',
      name: `${durationNamed(terms.decision)} after receipt, which ${fellOn('2017-07-01', terms.decision)}`,
      term: 'decision',
      start: '2017-07-01',
      endsOn: lastDayOfTerm('2017-07-01', terms.decision),
    },
    {
      kind: 'determination',
      name: 'a tenth cheaper: the contributions come off first, so all of it goes back',
      input: { ...awarded2017, realisedCostCents: 360_000 * EURO },
      determinedCents: 260_000 * EURO,
      outcome: 'lower',
      recoverableCents: 40_000 * EURO,
    },
    {
      kind: 'determination',
      name: 'cheaper, and others paid less: no share of the budget limits it',
      input: {
        ...awarded2017,
        realisedCostCents: 380_000 * EURO,
        realisedCoFinancingCents: 85_000 * EURO,
      },
      determinedCents: 295_000 * EURO,
      outcome: 'lower',
      recoverableCents: 5_000 * EURO,
    },
    {
      kind: 'duty',
      name: `the report with audit opinion, ${durationNamed(audit.within)} after the end`,
      duty: 'audit',
      awardedOn: '2017-10-02',
      startsOn: '2018-01-01',
      durationYears: 1,
      dueOn: [later('2018-12-31', audit.within)],
    },
    {
      kind: 'self-check',
      name: 'a school does not apply itself',
      answers: { network: 'no' },
      stops: FRAMEWORK,
    },
  ];
}
