import type { WorkflowDefinition } from '@tranche/domain';

/** The steps by which a final amount is determined: by an account, after views, or without any. */
export function determiningSteps({
  transitions,
}: Pick<WorkflowDefinition, 'transitions'>): readonly string[] {
  return Object.entries(transitions).flatMap(([name, { effects }]) =>
    effects.some(({ kind }) => kind === 'determine') ? [name] : [],
  );
}
