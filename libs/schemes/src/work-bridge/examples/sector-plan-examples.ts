import type { Answers } from '@tranche/domain';
import type { SchemeExample } from '../../contract/example/scheme-example.js';

const COMPLETE: Answers = {
  situation: 'ww',
  isNewEmployer: true,
  courseEndsIn: 'diploma',
  hasStatement: true,
  guarantee: 'a-year',
};

function inPlan(name: string, change: Answers, broken: readonly string[]): SchemeExample {
  return {
    kind: 'condition',
    name,
    variant: 'with-sector-plan',
    answers: { ...COMPLETE, ...change },
    broken,
  };
}

export const sectorPlanExamples: readonly SchemeExample[] = [
  inPlan('a statement and a job guarantee of a year', {}, []),
  inPlan('no statement by the lead applicant', { hasStatement: false }, [
    'statement-of-participation',
  ]),
  inPlan('no job guarantee', { guarantee: 'none' }, ['job-guarantee']),
  inPlan('the social partners agreed another guarantee', { guarantee: 'agreed-otherwise' }, []),
  inPlan('the employer where unemployment began', { isNewEmployer: false }, ['another-employer']),
  inPlan('a test of the firm itself is no recognised certificate', { courseEndsIn: 'test' }, [
    'general-training',
  ]),
  {
    kind: 'condition',
    name: 'without a sector plan no statement or guarantee is asked',
    variant: 'without-sector-plan',
    answers: { situation: 'ww', courseEndsIn: 'test', hasStatement: false },
    broken: [],
  },
];
