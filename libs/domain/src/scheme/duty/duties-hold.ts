import type { SchemeVersion } from '../scheme.js';

/**
 * Whether the duties of an award hold for an application in this state: while it runs, and after it where
 * the award is the determination itself, for then nothing else comes in which they could be told.
 */
export function dutiesHold({ workflow }: Pick<SchemeVersion, 'workflow'>, state: string): boolean {
  if (workflow.states[state]?.phase === 'execution') return true;
  const steps = Object.values(workflow.transitions);
  const atOnce = steps
    .filter(({ effects }) =>
      ['commit-award', 'determine'].every((kind) => effects.some((each) => each.kind === kind)),
    )
    .map(({ to }) => to);
  const after = steps.filter(({ from }) => from.some((each) => atOnce.includes(each)));
  return [...atOnce, ...after.map(({ to }) => to)].includes(state);
}
