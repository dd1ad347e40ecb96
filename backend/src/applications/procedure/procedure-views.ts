import type { ProcedureView } from '@tranche/contracts';
import { proceduresOf } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import type { AccessibleApplication } from '../application-access.js';
import { rowsOf } from './procedures-of.js';

/** What runs and ran beside the main procedure, as this reader may call it. */
export async function procedureViews(
  tx: Tx,
  opened: AccessibleApplication,
): Promise<ProcedureView[]> {
  const known = proceduresOf(opened.scheme);
  const reader = opened.viewer === 'staff' ? 'staff' : 'applicant';
  return (await rowsOf(tx, [opened])).flatMap(({ name, round, state, beganAt, endedAt }) => {
    const procedure = known[name];
    const label = procedure?.states[state]?.label[reader];
    if (!procedure || !label) return [];
    return {
      name,
      round,
      label: procedure.label,
      stateLabel: label,
      beganAt: beganAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
    };
  });
}
