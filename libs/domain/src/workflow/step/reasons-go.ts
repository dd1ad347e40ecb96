import type { WorkflowDefinition } from '../definition.js';

/**
 * Where the reasons of a step come: in a letter, in a message to the applicant, before whoever decides
 * on what it proposes, or only on the file.
 */
export type ReasonsGo = 'letter' | 'message' | 'proposal' | 'file';

/**
 * A letter of the step itself prints them (Awb 3:46); where it only proposes, the decision is what is
 * sent, and its maker keeps or changes them.
 */
export function reasonsGo(
  { transitions }: Pick<WorkflowDefinition, 'transitions'>,
  name: string,
): ReasonsGo {
  const effects = transitions[name]?.effects ?? [];
  if (effects.some(({ kind }) => kind === 'send-letter')) return 'letter';
  // Who sent the piece reads why it does not count as received.
  if (effects.some(({ kind }) => kind === 'take-back-receipt')) return 'message';
  const isProposal = Object.values(transitions).some(({ proposedBy = [] }) =>
    proposedBy.includes(name),
  );
  return isProposal ? 'proposal' : 'file';
}
