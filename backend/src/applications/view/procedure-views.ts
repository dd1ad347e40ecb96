import type { ProcedureView } from '@tranche/contracts';
import { proceduresOf } from '@tranche/domain';
import type { AccessibleApplication } from '../access/application-access.js';
import type { ProcedureRow } from '../file/procedure.row.js';

/** What runs and ran beside the main procedure, as this reader may call it. */
export function procedureViews(
  opened: AccessibleApplication,
  rounds: readonly ProcedureRow[],
): ProcedureView[] {
  const known = proceduresOf(opened.scheme);
  const reader = opened.viewer === 'staff' ? 'staff' : 'applicant';
  return rounds.flatMap(({ name, round, state, beganAt, endedAt }) => {
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
