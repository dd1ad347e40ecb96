import type { TransitionDefinition, WorkflowDefinition } from '../../../workflow/index.js';
import { arrowsOf, type Arrow } from '../arrows.js';
import { DIVIDED } from './decision-findings.js';
import { finding, type Finding } from '../finding.js';

/**
 * One decision on an application is in force at a time. A step that leads back to where it is decided, such
 * as one that an objection takes in the main procedure, would have a second written beside the first, and
 * the tranche could not be decided any more: another decision takes the place of the one in force
 * (`replace-decision`; Awb 7:11(2)).
 */
export function decidedTwiceFindings({
  workflow,
}: {
  readonly workflow: WorkflowDefinition;
}): readonly Finding[] {
  const arrows = arrowsOf(workflow);
  const deciding = new Set(arrowsOf(workflow, writesDecision).map(({ step }) => step));
  return [...deciding].flatMap((first) => {
    const start = workflow.transitions[first]?.to;
    const way = start === undefined ? null : wayTo(deciding, start, arrows);
    return way === null ? [] : [finding('decided-twice', [first, ...way].join(', '))];
  });
}

function writesDecision({ step, effects }: TransitionDefinition): boolean {
  return (
    (step !== undefined && DIVIDED.includes(step)) ||
    effects.some(({ kind }) => kind === 'record-decision')
  );
}

/** The fewest steps from a state that end with one of these; null where none can be reached. */
function wayTo(
  goals: ReadonlySet<string>,
  start: string,
  arrows: readonly Arrow[],
): readonly string[] | null {
  const ways = new Map<string, readonly string[]>([[start, []]]);
  // A map that grows while it is walked visits what is added.
  for (const [state, way] of ways) {
    for (const { from, to, step } of arrows) {
      if (from !== state) continue;
      if (goals.has(step)) return [...way, step];
      if (!ways.has(to)) ways.set(to, [...way, step]);
    }
  }
  return null;
}
