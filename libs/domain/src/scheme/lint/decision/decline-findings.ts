import type { SchemeVersion } from '../../scheme.js';
import { demands } from '../demands.js';
import { finding, type Finding } from '../finding.js';

/**
 * An incomplete application can be left undealt with only within four weeks after the repair term (Awb
 * 4:5(4)); after that it is decided on as it stands.
 */
export function declineFindings({ law, workflow }: SchemeVersion): readonly Finding[] {
  if (law !== 'awb') return [];
  return Object.entries(workflow.transitions)
    .filter(([, { guard }]) => demands(guard, 'repair-offered') && !demands(guard, 'not-too-late'))
    .map(([name]) => finding('decline-without-end', name));
}
