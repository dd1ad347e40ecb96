import type { Answers } from '@tranche/domain';
import type { SchemeExample } from '../../contract/scheme-example.js';

export const partnerships: readonly SchemeExample[] = [
  {
    kind: 'partnership',
    name: 'an employers’ and an employees’ organisation are enough',
    partnerKinds: ['employers-organisation', 'employees-organisation'],
    missing: [],
  },
  {
    kind: 'partnership',
    name: 'a union with several affiliated firms',
    partnerKinds: ['employees-organisation', 'labour-organisation', 'labour-organisation'],
    missing: [],
  },
  {
    kind: 'partnership',
    name: 'a training fund does not stand for either side',
    partnerKinds: ['training-fund', 'employees-organisation'],
    missing: ['employers-side-missing'],
  },
  {
    kind: 'partnership',
    name: 'without a union there is no sector plan',
    partnerKinds: ['employers-organisation', 'labour-organisation'],
    missing: ['employees-organisation-missing'],
  },
];

/** One firm was enough in the first text, and is not since January 2014. */
export const oneFirm = (broken: readonly string[]): SchemeExample => ({
  kind: 'answers',
  name: 'a union with one affiliated firm',
  answers: { employersSide: 'firms', affiliatedFirms: 1 },
  broken,
});

export const noFirm: SchemeExample = {
  kind: 'answers',
  name: 'a union with no affiliated firm at all',
  answers: { employersSide: 'firms', affiliatedFirms: 0 },
  broken: ['affiliatedFirms: out-of-range'],
};

/** 80 % of half a million is 400,000. */
function solvency(name: string, answers: Answers, broken: readonly string[] = []): SchemeExample {
  return {
    kind: 'condition',
    name,
    variant: 'standard',
    answers: { leadKind: 'training-fund', requested: 500_000_00, ...answers },
    broken,
  };
}

export const solvencies: readonly SchemeExample[] = [
  solvency('equity of exactly 80 % of the request', { equity: 400_000_00, guarantee: 0 }),
  solvency('equity one cent short, no guarantee', { equity: 399_999_99, guarantee: 0 }, [
    'solvency',
  ]),
  solvency('no equity, a guarantee of exactly 80 %', { equity: 0, guarantee: 400_000_00 }),
  solvency('equity and guarantee do not add up', { equity: 300_000_00, guarantee: 300_000_00 }, [
    'solvency',
  ]),
];

export const otherLeads: readonly SchemeExample[] = [
  solvency(
    'another body leads without a guarantee, however rich',
    { leadKind: 'other', equity: 900_000_00, guarantee: 0, liquidAssets: 400_000_00 },
    ['other-lead-guaranteed'],
  ),
  solvency('another body leads with a guarantee of 80 %', {
    leadKind: 'other',
    equity: 0,
    guarantee: 400_000_00,
    liquidAssets: 400_000_00,
  }),
];

/** The first text also wanted liquid assets. */
export const liquidLeads: readonly SchemeExample[] = [
  solvency(
    'another body leads with a guarantee, its liquid assets one cent short',
    { leadKind: 'other', equity: 0, guarantee: 400_000_00, liquidAssets: 399_999_99 },
    ['other-lead-liquid'],
  ),
];

/** Since 2015 a government may not lead, with a guarantee or without (art. 2.2(7)). */
export const governmentLeads: readonly SchemeExample[] = [
  solvency(
    'a municipality leads with a guarantee',
    { leadKind: 'government', equity: 0, guarantee: 400_000_00 },
    ['government-cannot-lead'],
  ),
  solvency(
    'a municipality leads on its own means',
    { leadKind: 'government', equity: 400_000_00, guarantee: 0 },
    ['government-cannot-lead'],
  ),
];

/** A knowledge centre may lead until 2015. */
export const knowledgeCentre = (broken: readonly string[]): SchemeExample => ({
  kind: 'answers',
  name: 'a knowledge centre as lead applicant',
  answers: { leadKind: 'knowledge-centre' },
  broken,
});
