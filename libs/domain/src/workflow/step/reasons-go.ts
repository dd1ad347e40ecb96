import type { WorkflowDefinition } from '../definition.js';

/**
 * Where the reasons of a step come: in a letter, before whoever decides on what it proposes, or only on
 * the file.
 */
export type ReasonsGo = 'letter' | 'proposal' | 'file';

/**
 * A letter of the step itself prints them (Awb 3:46); where it only proposes, the decision is what is
 * sent, and its maker keeps or changes them.
 */
export function reasonsGo(
  { transitions }: Pick<WorkflowDefinition, 'transitions'>,
  name: string,
): ReasonsGo {
  const isSent = transitions[name]?.effects.some(({ kind }) => kind === 'send-letter');
  if (isSent === true) return 'letter';
  const isProposal = Object.values(transitions).some(({ proposedBy = [] }) =>
    proposedBy.includes(name),
  );
  return isProposal ? 'proposal' : 'file';
}
