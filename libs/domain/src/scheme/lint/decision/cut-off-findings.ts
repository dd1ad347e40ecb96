import { requiredFieldsOf } from '../../../letters/index.js';
import type {
  EffectKind,
  Guard,
  TransitionDefinition,
  WorkflowDefinition,
} from '../../../workflow/index.js';
import { lettersOf } from '../../scheme-traits.js';
import type { SchemeVersion } from '../../scheme.js';
import { demands } from '../demands.js';
import { finding, type Finding } from '../finding.js';

/**
 * The time that a letter gave the applicant, for a proof or for views, is not cut off: what goes on without
 * it waits until something came in, or until the last day is over (Awb 3:2, 4:8).
 */
export function cutOffFindings(scheme: SchemeVersion): readonly Finding[] {
  const { states, transitions } = scheme.workflow;
  const given = givenByLetter(scheme.workflow);
  return Object.entries(transitions)
    .filter(([, { from }]) => from.some((state) => given.has(states[state]?.deadline ?? '')))
    .filter(([, step]) => isOfOffice(step) && !isReceipt(step) && goesOn(scheme, step))
    .filter(([, { guard }]) => OVER.every((kind) => !demands(guard, kind)))
    .map(([name]) => finding('term-cut-off', name));
}

/** The terms that start with a letter and bind the applicant. */
function givenByLetter({ deadlines, transitions }: WorkflowDefinition): ReadonlySet<string> {
  return new Set(
    Object.values(transitions)
      .filter(({ effects }) => effects.some(({ kind }) => kind === 'send-letter'))
      .flatMap(({ effects }) =>
        effects.flatMap((effect) => (effect.kind === 'start-deadline' ? [effect.deadline] : [])),
      )
      .filter((name) => deadlines[name]?.reminds === 'applicant'),
  );
}

const OVER: readonly Guard['kind'][] = ['deadline-over', 'deadline-lapsed'];

const OFFICE: readonly string[] = ['officer', 'chair', 'decision-maker'];

function isOfOffice({ by }: TransitionDefinition): boolean {
  return by.every((role) => OFFICE.includes(role));
}

/** That something came in: on which day, or what was said. */
function isReceipt({ asks = [] }: TransitionDefinition): boolean {
  return asks.some(
    (field) => field.means === 'views' || (field.kind === 'date' && field.hasHappened === true),
  );
}

/** Whether something is found or decided; to let it stand, or to ask no more, needs no waiting. */
function goesOn(scheme: SchemeVersion, { asks = [], effects }: TransitionDefinition): boolean {
  const objectable = lettersOf(scheme)
    .filter((letter) => requiredFieldsOf(letter).values.includes('objectionUntil'))
    .map(({ kind }) => kind);
  return (
    asks.length > 0 ||
    effects.some(
      (effect) =>
        TAKES_AWAY.includes(effect.kind) ||
        (effect.kind === 'send-letter' && objectable.includes(effect.letter)),
    )
  );
}

const TAKES_AWAY: readonly EffectKind[] = ['determine', 'drop-payments', 'lower-award'];
