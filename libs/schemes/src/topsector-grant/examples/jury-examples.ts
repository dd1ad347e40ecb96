import { cents, type AllocationCandidate, type RankingInput } from '@tranche/domain';
import type { SchemeExample } from '../../contract/example/scheme-example.js';

/** Somebody with so many of the twenty points the jury can give. */
function student(reference: string, points: number, amountCents: number): AllocationCandidate {
  return {
    reference,
    list: 'students',
    requestedCents: cents(amountCents),
    points: { numerator: points, denominator: 20 },
    isSufficient: true,
    insufficient: [],
    isAfterNearMiss: false,
    committeePlace: null,
  };
}

/** A call of so many grants: its ceiling is the quota times the amount. */
function call(
  quota: number,
  amountCents: number,
  candidates: readonly AllocationCandidate[],
): Omit<RankingInput, 'edge'> {
  return {
    method: 'ranked',
    ceilingCents: cents(quota * amountCents),
    candidates,
  };
}

export const judgementExamples: readonly SchemeExample[] = [
  {
    kind: 'judgement',
    name: 'strong motivation makes up for plain results',
    list: 'students',
    points: { results: [2, 2], motivation: [5, 5] },
    outcome: 'sufficient',
    insufficient: [],
  },
  {
    kind: 'judgement',
    name: 'no activities at all beside the studies',
    list: 'students',
    points: { activities: [1, 1] },
    outcome: 'insufficient',
    insufficient: ['activities'],
  },
  {
    kind: 'judgement',
    name: 'one juror saw growth, the other a lot of it',
    list: 'students',
    points: { growth: [1, 3] },
    outcome: 'sufficient',
    insufficient: [],
  },
];

const ICT = 2_500_00;

export const ictCallExamples: readonly SchemeExample[] = [
  {
    kind: 'allocation',
    name: 'two grants for ICT go to the most points, whoever came first',
    input: call(2, ICT, [
      student('TG16-0001', 12, ICT),
      student('TG16-0002', 18, ICT),
      student('TG16-0003', 15, ICT),
    ]),
    seed: 'a seed that was published',
    places: {
      'TG16-0001': ['reject-ceiling', 0],
      'TG16-0002': ['award', ICT],
      'TG16-0003': ['award', ICT],
    },
  },
  {
    kind: 'allocation',
    name: 'equal points for the last grant: a lot, the same for everybody who replays it',
    input: call(2, ICT, [
      student('TG16-0001', 18, ICT),
      student('TG16-0002', 15, ICT),
      student('TG16-0003', 15, ICT),
    ]),
    seed: 'a seed that was published',
    places: {
      'TG16-0001': ['award', ICT],
      'TG16-0002': ['award', ICT],
      'TG16-0003': ['reject-ceiling', 0],
    },
  },
  {
    kind: 'allocation',
    name: 'a grant stays in the purse when nobody else is sufficient',
    input: call(2, ICT, [
      student('TG16-0001', 18, ICT),
      { ...student('TG16-0002', 16, ICT), isSufficient: false },
    ]),
    seed: 'a seed that was published',
    places: {
      'TG16-0001': ['award', ICT],
      'TG16-0002': ['reject-quality', 0],
    },
  },
];

const TUITION = 1_906_00;
const FIFTY = Array.from({ length: 50 }, (_, index) => ({
  reference: `TG14-${String(index + 1).padStart(4, '0')}`,
  isAmongTheBest: index % 10 < 3,
}));

export const fifteenOfFifty: readonly SchemeExample[] = [
  {
    kind: 'allocation',
    name: 'fifteen chosen from fifty (chemistry in Eindhoven, 2014)',
    input: call(
      15,
      TUITION,
      FIFTY.map(({ reference, isAmongTheBest }) =>
        student(reference, isAmongTheBest ? 17 : 14, TUITION),
      ),
    ),
    seed: 'a seed that was published',
    places: Object.fromEntries(
      FIFTY.map(({ reference, isAmongTheBest }) => [
        reference,
        isAmongTheBest ? ['award', TUITION] : ['reject-ceiling', 0],
      ]),
    ),
  },
];
