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
import type { RifPage } from './page/rif-page.js';
import { APPLICATIONS, STARTERS, UPSCALERS } from './rif.projects.js';

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

const GROWTH = {
  'broadening-and-deepening': { nl: 'Verbreding en verdieping', en: 'Broadening and deepening' },
  'broadening-or-deepening': { nl: 'Verbreding of verdieping', en: 'Broadening or deepening' },
} as const;

/** What a version is judged by: one list, or one for starters and one for those that scale up. */
export function rifAssessment({ articles, choices, terms }: RifPage): AssessmentRules {
  const { starters, upscalers } = articles.criteria;
  const { upscaling, judgesTeachersOfUpscalers } = choices;
  if (upscalers === undefined || upscaling === undefined) {
    // The first regulation gives judgements, not points: we note them on the same scale.
    return {
      ...COMMITTEE,
      hasNearMiss: false,
      lists: [list(APPLICATIONS, starters, STARTER_CRITERIA)],
    };
  }
  return {
    ...COMMITTEE,
    hasNearMiss: terms.nearMiss !== undefined,
    lists: [
      list(STARTERS, starters, STARTER_CRITERIA),
      list(UPSCALERS, upscalers, [
        labourMarketLink,
        broadening(upscaling, GROWTH[upscaling]),
        researchCapacity,
        ...(judgesTeachersOfUpscalers ? [teacherProfessionalisation] : []),
        cooperationAndSupport,
        feasibility,
        sustainability,
        financing,
      ]),
    ],
  };
}
