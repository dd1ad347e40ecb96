import type { Role } from '../access.js';
import type { Actor, Facts } from '../workflow/index.js';
import { availableOnFile } from './decide-on-file.js';
import { runningIn, type FileStanding } from './file-standing.js';
import { wholeOf, type FileDefinition } from './procedure-definition.js';

const OFFICE: readonly Role[] = ['officer', 'chair', 'decision-maker'];

/** A step that is there for somebody of the office who is not looking at it. */
export interface StepOfAnother {
  readonly transition: string;
  /** Who of the office may take it. */
  readonly by: readonly Role[];
}

/**
 * The steps that go on from where a file stands and that others of the office take, so that nobody who
 * looks has to guess whose turn it is. What only begins something beside the main procedure is not
 * waited for.
 */
export function stepsOfOthers(
  file: FileDefinition,
  standing: Pick<FileStanding, 'state' | 'procedures'>,
  actor: Actor,
  facts: Facts,
): readonly StepOfAnother[] {
  const { transitions } = wholeOf(file);
  const office = { id: '', roles: OFFICE };
  const running = new Set(runningIn(file, standing.procedures).map(({ name }) => name));
  return availableOnFile(file, standing, office, facts)
    .filter(({ procedure }) => procedure === undefined || running.has(procedure))
    .flatMap(({ transition, to, leaves }) => {
      // Putting right what stands goes nowhere: it is the turn of nobody.
      if (to === leaves) return [];
      const by = (transitions[transition]?.by ?? []).filter((role) => OFFICE.includes(role));
      return by.some((role) => actor.roles.includes(role)) ? [] : [{ transition, by }];
    });
}
