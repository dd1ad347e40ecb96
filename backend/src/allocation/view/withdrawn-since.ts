import type { RefusalReason, SchemeVersion } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import type { KnownDecisions } from '../run/known-decisions.js';
import type { SentApplication } from '../../applications/index.js';

/**
 * Of an award in a ranking that was decided, whether it was withdrawn since or its place handed back: it
 * takes nothing from the ceiling any more, though the ranking stays as it was decided.
 */
export async function withdrawnSince(
  tx: Tx,
  decisions: KnownDecisions,
  { workflow }: Pick<SchemeVersion, 'workflow'>,
  applications: readonly SentApplication[],
): Promise<(application: SentApplication) => RefusalReason[]> {
  // Where an award takes nothing, that it takes nothing says nothing.
  const award = Object.values(workflow.transitions).find(({ step }) => step === 'award');
  if (!award?.effects.some(({ kind }) => kind === 'commit-award')) return () => [];
  const taking = await decisions.takingAmong(
    tx,
    applications.map(({ id }) => id),
  );
  return ({ id, state }) => {
    const now = workflow.states[state]?.label.staff;
    if (taking.has(id) || !now) return [];
    const text = { nl: `Nu niet meer: ${now.nl}.`, en: `Not any more: ${now.en}.` };
    return [{ code: 'no-longer-awarded', text }];
  };
}
