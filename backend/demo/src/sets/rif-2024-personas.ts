import type { DemoOrganisation, DemoPartner, RunningApplication } from '../demo-tranche.js';
import { momentOf, projectStart } from './rif-2024-moments.js';

/** The school and the partners that one can sign in for. */
export const ROC_OOSTRAND = organisation('90000011', 'ROC Oostrand', 'lead-school');
export const BERKEL = organisation('90000022', 'Installatiegroep Berkel', 'labour-organisation');
export const VAN_DALEN = organisation(
  '90000033',
  'Technisch Bureau Van Dalen',
  'labour-organisation',
);
export const LINDEVOORT = organisation('90000044', 'Gemeente Lindevoort', 'regional-government');

const COMMON = {
  region: 'Achterhoek',
  variant: 'starter',
  lead: ROC_OOSTRAND,
  durationYears: 4,
  ownCashCents: 0,
  scores: [],
} as const;

/** Half done: one partner has confirmed, one has a pledge to confirm, one has yet to say what it pays. */
export function draftOfPersonas(start: Temporal.PlainDate): RunningApplication {
  return {
    ...COMMON,
    title: 'Energiehuis Lindevoort',
    theme: 'Techniek en gebouwde omgeving',
    submittedAt: momentOf(start, 1, '15:20'),
    startsOn: projectStart(start),
    budgetCents: 270_000_000,
    requestedCents: 90_000_000,
    partners: [
      pledge(BERKEL, 40_000_000, 25_000_000),
      { ...pledge(VAN_DALEN, 20_000_000, 15_000_000), confirms: false },
      { ...pledge(LINDEVOORT, 0, 0), confirms: false },
    ],
    draft: {
      sections: ['lead-and-contact', 'region-and-labour-market', 'goals-and-results', 'budget'],
      papers: ['action-plan'],
      colleagues: [{ persona: 'ioana', role: 'reader' }],
    },
    steps: [],
  };
}

/** Complete but for one thing: the officer asked for a supplement, and the term runs. */
export function repairOfPersonas(start: Temporal.PlainDate): RunningApplication {
  return {
    ...COMMON,
    title: 'Zorgtechniek in de Wijk',
    theme: 'Zorg en techniek',
    submittedAt: momentOf(start, 5, '10:47'),
    startsOn: projectStart(start),
    budgetCents: 180_000_000,
    requestedCents: 60_000_000,
    partners: [
      pledge(BERKEL, 30_000_000, 20_000_000),
      pledge(VAN_DALEN, 15_000_000, 15_000_000),
      pledge(LINDEVOORT, 40_000_000, 0),
    ],
    steps: [{ act: 'ask-supplement', at: momentOf(start, 3, '11:20') }],
  };
}

function organisation(kvk: string, name: string, kind: DemoOrganisation['kind']): DemoOrganisation {
  return { kvk, name, kind };
}

export function pledge(
  partner: DemoOrganisation,
  cashCents: number,
  inKindCents: number,
): DemoPartner {
  return { ...partner, cashCents, inKindCents };
}
