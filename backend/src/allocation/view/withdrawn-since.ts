import type { RefusalReason, SchemeVersion } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import type { ApplicationInTranche } from '../run/applications-in-tranche.js';

/**
 * Of an award in a ranking that was decided, whether it was withdrawn since or its place handed back: it
 * takes nothing from the ceiling any more, though the ranking stays as it was decided.
 */
export async function withdrawnSince(
  tx: Tx,
  { workflow }: Pick<SchemeVersion, 'workflow'>,
  applications: readonly ApplicationInTranche[],
): Promise<(application: ApplicationInTranche) => RefusalReason[]> {
  // Where an award takes nothing, that it takes nothing says nothing.
  const award = Object.values(workflow.transitions).find(({ step }) => step === 'award');
  if (!award?.effects.some(({ kind }) => kind === 'commit-award')) return () => [];
  const rows: { id: string }[] = await tx.query(
    `SELECT DISTINCT application_id AS id FROM commitment WHERE application_id = ANY($1::uuid[])`,
    [applications.map(({ id }) => id)],
  );
  const taking = new Set(rows.map(({ id }) => id));
  return ({ id, state }) => {
    const now = workflow.states[state]?.label.staff;
    if (taking.has(id) || !now) return [];
    const text = { nl: `Nu niet meer: ${now.nl}.`, en: `Not any more: ${now.en}.` };
    return [{ code: 'no-longer-awarded', text }];
  };
}
