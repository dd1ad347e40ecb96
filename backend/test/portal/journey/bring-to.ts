import type { Portal } from '../start-portal.js';
import { assess, assign } from './assess.js';
import { decide, rank } from './decide-tranche.js';
import { fillDraft } from './fill-draft.js';
import { startDraft, type DraftWishes } from './start-draft.js';
import { transition } from './transition.js';
import { usualFilling, type Plan } from './usual-filling.js';

type Step = (portal: Portal, reference: string, wishes: Wishes) => Promise<unknown>;

interface Wishes extends DraftWishes, Plan {
  readonly lead?: string;
  /** Points that every assessor gives. */
  readonly points?: number | Readonly<Record<string, number>>;
}

/** How an application comes from one state to the next, in order. */
const STEPS = {
  draft: () => Promise.resolve(),
  filled: async (portal, reference, { lead = 'fatima', ...plan }) =>
    fillDraft(portal, await portal.as(lead), reference, usualFilling(plan)),
  submitted: (portal, reference, { lead = 'fatima' }) =>
    transition(portal, lead, reference, 'submit'),
  complete: (portal, reference) => transition(portal, 'lotte', reference, 'declare-complete'),
  'under-assessment': (portal, reference) => assign(portal, reference),
  assessed: (portal, reference, { points }) => assess(portal, reference, points),
  ranked: (portal, _reference, { tranche }) => rank(portal, tranche),
  decided: (portal, _reference, { tranche }) => decide(portal, tranche),
} as const satisfies Record<string, Step>;

export type JourneyState = keyof typeof STEPS;

/** Starts an application and brings it to a state, as the people themselves would. */
export async function bringTo(
  portal: Portal,
  state: JourneyState,
  wishes: Wishes,
): Promise<{ reference: string }> {
  const { reference } = await startDraft(portal, wishes);
  for (const [name, step] of Object.entries<Step>(STEPS)) {
    await step(portal, reference, wishes);
    if (name === state) break;
  }
  return { reference };
}
