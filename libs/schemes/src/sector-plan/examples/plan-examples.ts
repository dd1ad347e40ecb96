import type { AnswerRow } from '@tranche/domain';
import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { amountInFigures } from '../../standard/page/in-words.js';
import type { SectorPlanPage } from '../sector-plan-page.js';

const measure = (theme: string, description: string, target: number, cost: number): AnswerRow => ({
  theme,
  description,
  target,
  cost,
});

/** The numbers are those of the plan of the process industry; its costs were not found and are made up. */
const PROCESS_INDUSTRY: readonly AnswerRow[] = [
  measure('youth-inflow', 'Extra leerwerkplekken', 750, 3_000_000_00),
  measure('far-from-work', 'Werkloze jongeren met een baangarantie', 200, 1_000_000_00),
  measure('work-to-work', 'Overstap naar een andere sector', 100, 400_000_00),
  measure('training', 'Opleiding van werknemers', 1_000, 2_000_000_00),
  measure('employability', 'Gezondheidscheck', 1_500, 300_000_00),
  measure('employability', 'Loopbaancheck', 200, 100_000_00),
];

const perFirm = ({ amounts }: SectorPlanPage) => amountInFigures(amounts.perFirm).en;

const TRAINING: AnswerRow = {
  theme: 'training',
  description: 'Vakopleiding bij één onderneming',
  target: 300,
  cost: 4_000_000_00,
};

export const plans2013 = (page: SectorPlanPage): readonly SchemeExample[] => [
  {
    kind: 'answers',
    name: 'Procesindustrie: 750 places, 200 young people, 100 moved, 1,000 trained, 1,700 checks',
    answers: {
      sector: 'process-industry',
      themes: ['youth-inflow', 'far-from-work', 'work-to-work', 'training', 'employability'],
      measures: PROCESS_INDUSTRY,
    },
    broken: [],
  },
  {
    kind: 'answers',
    name: 'one theme of the seven is too few',
    answers: { themes: ['training'] },
    broken: ['themes: too-few'],
  },
  {
    kind: 'answers',
    name: 'two themes of the seven are enough',
    answers: { themes: ['training', 'older-craftsmen'] },
    broken: [],
  },
  {
    kind: 'answers',
    name: `exactly ${perFirm(page)} of subsidy for one firm`,
    answers: { measures: [{ ...TRAINING, largestSubsidy: page.amounts.perFirm.cents }] },
    broken: [],
  },
  {
    kind: 'answers',
    name: `one cent over ${perFirm(page)} for one firm`,
    answers: { measures: [{ ...TRAINING, largestSubsidy: page.amounts.perFirm.cents + 1 }] },
    broken: ['measures/0/largestSubsidy: too-high'],
  },
  {
    kind: 'answers',
    name: 'three years are too long',
    answers: { startsOn: '2014-09-01', durationYears: '3' },
    broken: ['durationYears: unknown-option'],
  },
  {
    kind: 'answers',
    name: 'measures cannot start before the regulation was published',
    answers: { startsOn: '2013-08-14', durationYears: '2' },
    broken: ['startsOn: too-early'],
  },
];

const RETRAINING: AnswerRow = {
  theme: 'benefit-to-work',
  description: 'Omscholing tot procesoperator',
  target: 120,
  cost: 900_000_00,
};

export const plans2015 = (page: SectorPlanPage): readonly SchemeExample[] => [
  {
    kind: 'answers',
    name: 'one of the four themes is enough',
    answers: { themes: ['benefit-to-work'], measures: [RETRAINING] },
    broken: [],
  },
  {
    kind: 'answers',
    name: 'a theme of 2013 is no longer subsidised',
    answers: { themes: ['youth-inflow'] },
    broken: ['themes: unknown-option'],
  },
  {
    kind: 'answers',
    name: `one cent over ${perFirm(page)} for one employer`,
    answers: { measures: [{ ...RETRAINING, largestSubsidy: page.amounts.perFirm.cents + 1 }] },
    broken: ['measures/0/largestSubsidy: too-high'],
  },
  {
    kind: 'answers',
    name: 'a measure without a target number',
    answers: { measures: [{ ...RETRAINING, target: null }] },
    broken: ['measures/0/target: required'],
  },
];
