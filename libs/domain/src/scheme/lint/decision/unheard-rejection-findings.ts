import type { TransitionDefinition } from '../../../workflow/index.js';
import type { SchemeVersion } from '../../scheme.js';
import { demands } from '../demands.js';
import { finding, type Finding } from '../finding.js';

/**
 * A rejection for reasons that somebody writes can rest on data about the applicant that differ from its own.
 * Then a public body hears it first (Awb 4:7(1)): who rejects at once declares that this is not so, and there is
 * a way that leads through a hearing. A ceiling or a committee rejects by no such data.
 */
export function unheardRejectionFindings({ law, workflow }: SchemeVersion): readonly Finding[] {
  if (law !== 'awb') return [];
  const rejecting = Object.entries(workflow.transitions).filter(([, step]) => isRejection(step));
  const canHear = rejecting.some(([, { guard }]) => demands(guard, 'deadline-over'));
  return rejecting
    .filter(([, { guard }]) => !demands(guard, 'deadline-over'))
    .filter(([, step]) => !canHear || !declaresOwnData(step))
    .map(([name]) => finding('rejected-unheard', name));
}

function isRejection({ effects }: TransitionDefinition): boolean {
  return effects.some(
    (effect) => effect.kind === 'record-decision' && effect.outcome === 'rejected',
  );
}

function declaresOwnData({ asks = [] }: TransitionDefinition): boolean {
  return asks.some(({ means, required }) => means === 'own-data' && required === true);
}
