import type { AssessmentList, AssessmentRules, Criterion, PointTable } from '@tranche/domain';
import type { RifCriterion } from './criteria/rif-criterion.js';
import {
  cooperationAndSupport,
  feasibility,
  financing,
  labourMarketLink,
  sustainability,
} from './criteria/starter-criteria.js';
import {
  broadening,
  researchCapacity,
  teacherProfessionalisation,
} from './criteria/upscaler-criteria.js';
import { APPLICATIONS, STARTERS, UPSCALERS } from './rif.variants.js';

/** The real point table is not public: this one is our choice, and a parameter of the version. */
const POINTS: PointTable = {
  minimum: 1,
  maximum: 5,
  sufficientFrom: { numerator: 3, denominator: 1 },
  almostFrom: { numerator: 5, denominator: 2 },
};

const STARTER_CRITERIA = [
  labourMarketLink,
  cooperationAndSupport,
  feasibility,
  sustainability,
  financing,
];

function criterion({ anchors, ...rest }: RifCriterion): Criterion {
  return { ...rest, anchors: anchors.map((text, index) => ({ points: index + 1, text })) };
}

function list(
  { code, label }: Pick<AssessmentList, 'code' | 'label'>,
  article: string,
  criteria: readonly RifCriterion[],
): AssessmentList {
  return { code, label, article, criteria: criteria.map(criterion) };
}

const COMMITTEE = { points: POINTS, assessorsPerApplication: 3, minimumMotivationWords: 5 };

export const assessment2024: AssessmentRules = {
  ...COMMITTEE,
  hasNearMiss: true,
  lists: [
    list(STARTERS, 'art. 19(3)', STARTER_CRITERIA),
    list(UPSCALERS, 'art. 19(4)', [
      labourMarketLink,
      broadening('broadening-or-deepening', {
        nl: 'Verbreding of verdieping',
        en: 'Broadening or deepening',
      }),
      researchCapacity,
      cooperationAndSupport,
      feasibility,
      sustainability,
      financing,
    ]),
  ],
};

export const assessment2019: AssessmentRules = {
  ...COMMITTEE,
  hasNearMiss: true,
  lists: [
    list(STARTERS, 'art. 21(3)', STARTER_CRITERIA),
    list(UPSCALERS, 'art. 21(4)', [
      labourMarketLink,
      broadening('broadening-and-deepening', {
        nl: 'Verbreding en verdieping',
        en: 'Broadening and deepening',
      }),
      researchCapacity,
      teacherProfessionalisation,
      cooperationAndSupport,
      feasibility,
      sustainability,
      financing,
    ]),
  ],
};

/** The first regulation gives judgements, not points: we note them on the same scale. */
export const assessment2014: AssessmentRules = {
  ...COMMITTEE,
  hasNearMiss: false,
  lists: [list(APPLICATIONS, 'art. 20(3)', STARTER_CRITERIA)],
};
