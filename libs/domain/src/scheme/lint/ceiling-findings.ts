import type { EffectKind, TransitionDefinition } from '../../workflow/index.js';
import { unitOf } from '../amount/unit-of.js';
import type { SchemeVersion } from '../scheme.js';
import { arrowsOf, reachedFrom } from './arrows.js';
import { finding, type Finding } from './finding.js';

/**
 * Who comes first is served first, so somebody says when an application was complete; and what was taken
 * from a ceiling is there again for another when it ends: a place, or an award of which nothing is paid.
 */
export function ceilingFindings(
  scheme: Pick<SchemeVersion, 'allocation' | 'variants' | 'workflow'>,
): readonly Finding[] {
  const effects = Object.values(scheme.workflow.transitions).flatMap((each) => each.effects);
  const isInLine = effects.some(({ kind }) => kind === 'join-queue');
  return [
    ...(scheme.allocation.method === 'first-come' && !isInLine
      ? [finding('queue-never-joined', 'no transition gives a place in the order of arrival')]
      : []),
    ...keptAtTheEnd(scheme),
  ];
}

function keptAtTheEnd(scheme: Pick<SchemeVersion, 'variants' | 'workflow'>): readonly Finding[] {
  const { workflow } = scheme;
  const taken = arrowsOf(workflow, has('commit-award')).map(({ to }) => to);
  const keeps = (step: TransitionDefinition) => !has('free-ceiling')(step);
  const holding = reachedFrom(taken, arrowsOf(workflow, keeps));
  return Object.entries(workflow.transitions)
    .filter(([, step]) => keeps(step) && (unitOf(scheme) === 'place' || dropsAll(step)))
    .filter(([, step]) => workflow.states[step.to]?.final && !has('commit-award')(step))
    .filter(([, { from }]) => from.some((each) => holding.has(each)))
    .map(([name]) => finding('ceiling-kept', name));
}

/** Nothing of the award is paid any more: not the rest of it, but all that was planned. */
function dropsAll({ effects }: TransitionDefinition): boolean {
  return effects.some((each) => each.kind === 'drop-payments' && each.which === 'all-planned');
}

function has(kind: EffectKind) {
  return ({ effects }: TransitionDefinition): boolean => effects.some((each) => each.kind === kind);
}
