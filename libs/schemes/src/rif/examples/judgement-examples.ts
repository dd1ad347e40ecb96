import type { SchemeExample } from '../../contract/example/scheme-example.js';

export const judgementsSince2019: readonly SchemeExample[] = [
  {
    kind: 'judgement',
    name: 'every criterion exactly sufficient',
    list: 'starters',
    points: { sustainability: [3, 3, 3] },
    outcome: 'sufficient',
    insufficient: [],
  },
  {
    kind: 'judgement',
    name: 'one criterion almost sufficient is a near miss',
    list: 'starters',
    points: { sustainability: [3, 3, 2] },
    outcome: 'near-miss',
    insufficient: ['sustainability'],
  },
  {
    kind: 'judgement',
    name: 'one criterion below almost is no near miss (number 11 of 2021-I)',
    list: 'starters',
    points: { sustainability: [2, 2, 2] },
    outcome: 'insufficient',
    insufficient: ['sustainability'],
  },
  {
    kind: 'judgement',
    name: 'two criteria almost sufficient are no near miss',
    list: 'starters',
    points: { sustainability: [3, 3, 2], financing: [3, 2, 3] },
    outcome: 'insufficient',
    insufficient: ['sustainability', 'financing'],
  },
];

const upscalerCriteria = (...codes: readonly string[]): readonly SchemeExample[] =>
  codes.map((code) => ({
    kind: 'judgement',
    name: `upscalers are judged on ${code}: a single two is insufficient`,
    list: 'upscalers',
    points: { [code]: [2, 2, 2] },
    outcome: 'insufficient',
    insufficient: [code],
  }));

const UPSCALERS_SHARE = [
  'labour-market-link',
  'research-capacity',
  'cooperation-and-support',
  'feasibility',
  'sustainability',
  'financing',
];

/** Eight criteria. */
export const upscalers2019 = upscalerCriteria(
  ...UPSCALERS_SHARE,
  'broadening-and-deepening',
  'teacher-professionalisation',
);

/** Seven: broadening or deepening is enough, and teachers are no criterion of their own. */
export const upscalers2024 = upscalerCriteria(...UPSCALERS_SHARE, 'broadening-or-deepening');

/** 2014 knows no near miss: almost is not enough. */
export const judgements2014: readonly SchemeExample[] = [
  {
    kind: 'judgement',
    name: 'one criterion almost sufficient is a rejection',
    list: 'applications',
    points: { sustainability: [3, 3, 2] },
    outcome: 'insufficient',
    insufficient: ['sustainability'],
  },
];
