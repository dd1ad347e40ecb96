import type { Answers } from '@tranche/domain';
import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { atLeast, shareNamed } from '../../standard/page/example-amounts.js';
import type { SectorPlanPage } from '../sector-plan-page.js';

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

const ASKED = 500_000_00;

function solvency(name: string, answers: Answers, broken: readonly string[] = []): SchemeExample {
  return {
    kind: 'condition',
    name,
    variant: 'standard',
    answers: { leadKind: 'training-fund', requested: ASKED, ...answers },
    broken,
  };
}

/** What of that must be there as equity or as a guarantee. */
const wanted = ({ shares }: SectorPlanPage) => atLeast(ASKED, shares.guarantee);
const named = ({ shares }: SectorPlanPage) => shareNamed(shares.guarantee);

export function solvencies(page: SectorPlanPage): readonly SchemeExample[] {
  const enough = wanted(page);
  const [equity, guarantee] = [enough - 1, enough - 1];
  return [
    solvency(`equity of exactly ${named(page)} of the request`, { equity: enough, guarantee: 0 }),
    solvency('equity one cent short, no guarantee', { equity, guarantee: 0 }, ['solvency']),
    solvency(`no equity, a guarantee of exactly ${named(page)}`, { equity: 0, guarantee: enough }),
    solvency('equity and guarantee do not add up', { equity, guarantee }, ['solvency']),
  ];
}

export function otherLeads(page: SectorPlanPage): readonly SchemeExample[] {
  const enough = wanted(page);
  const other = { leadKind: 'other', liquidAssets: enough };
  return [
    solvency(
      'another body leads without a guarantee, however rich',
      { ...other, equity: 2 * enough, guarantee: 0 },
      ['other-lead-guaranteed'],
    ),
    solvency(`another body leads with a guarantee of ${named(page)}`, {
      ...other,
      equity: 0,
      guarantee: enough,
    }),
  ];
}

/** The first text also wanted liquid assets. */
export function liquidLeads(page: SectorPlanPage): readonly SchemeExample[] {
  const enough = wanted(page);
  return [
    solvency(
      'another body leads with a guarantee, its liquid assets one cent short',
      { leadKind: 'other', equity: 0, guarantee: enough, liquidAssets: enough - 1 },
      ['other-lead-liquid'],
    ),
  ];
}

/** Since 2015 a government may not lead, with a guarantee or without (art. 2.2(7)). */
export function governmentLeads(page: SectorPlanPage): readonly SchemeExample[] {
  const enough = wanted(page);
  const government = { leadKind: 'government' };
  return [
    solvency(
      'a municipality leads with a guarantee',
      { ...government, equity: 0, guarantee: enough },
      ['government-cannot-lead'],
    ),
    solvency(
      'a municipality leads on its own means',
      { ...government, equity: enough, guarantee: 0 },
      ['government-cannot-lead'],
    ),
  ];
}

/** A knowledge centre may lead until 2015. */
export const knowledgeCentre = (broken: readonly string[]): SchemeExample => ({
  kind: 'answers',
  name: 'a knowledge centre as lead applicant',
  answers: { leadKind: 'knowledge-centre' },
  broken,
});
