import { requiredFieldsOf } from '../../../letters/index.js';
import { proceduresOf, type ProcedureDefinition } from '../../../procedure/index.js';
import type { TransitionDefinition } from '../../../workflow/index.js';
import { lettersOf } from '../../scheme-traits.js';
import type { SchemeVersion } from '../../scheme.js';
import { arrowsOf, reachedFrom } from '../arrows.js';
import { isDecision } from './decision-findings.js';
import { demandsAnotherThan } from '../demands.js';
import { finding, type Finding } from '../finding.js';

/**
 * Whoever took a decision does not decide on an objection to it (Awb 10:3(3)): a step that answers one, or
 * puts another decision in the place of the first, is for another person than each who can have taken
 * what it is about.
 */
export function objectionFindings(scheme: SchemeVersion): readonly Finding[] {
  return Object.entries(proceduresOf(scheme)).flatMap(([name, procedure]) =>
    Object.entries(procedure.transitions)
      .filter(([, step]) => isAnswer(scheme, step))
      .flatMap(([answer, { guard }]) =>
        standingBeside(scheme, name, procedure)
          .filter((decided) => !demandsAnotherThan(guard, decided))
          .map((decided) => finding('objection-by-who-decided', `${answer}: ${decided}`)),
      ),
  );
}

/** By somebody; what offers appeal is an answer to an objection. */
function isAnswer(scheme: SchemeVersion, step: TransitionDefinition): boolean {
  return (
    isByPerson(step) &&
    (step.effects.some(({ kind }) => kind === 'replace-decision') ||
      sendsOne(scheme, step, 'appealUntil'))
  );
}

/** The steps that take a decision which stands in a state that the procedure runs beside. */
function standingBeside(
  scheme: SchemeVersion,
  objection: string,
  { beside }: ProcedureDefinition,
): readonly string[] {
  const { workflow } = scheme;
  const decides = (step: TransitionDefinition) =>
    isByPerson(step) && (isDecision(scheme, step) || sendsOne(scheme, step, 'objectionUntil'));
  // Another decision is another thing to object to.
  const onward = arrowsOf(workflow, (step) => !decides(step));
  const stands = (state: string | undefined) =>
    state !== undefined && beside.some((each) => reachedFrom([state], onward).has(each));
  const inMain = Object.entries(workflow.transitions)
    .filter(([, step]) => decides(step) && stands(step.to))
    .map(([name]) => name);
  const besideIt = Object.entries(proceduresOf(scheme))
    .filter(([name]) => name !== objection)
    .flatMap(([, { beside: running, transitions }]) =>
      Object.entries(transitions)
        .filter(([, step]) => decides(step))
        .filter(([, step]) => {
          const follows = advancesOf(step).map((each) => workflow.transitions[each]?.to);
          return (follows.length > 0 ? follows : running).some(stands);
        })
        .map(([name]) => name),
    );
  return [...inMain, ...besideIt];
}

function isByPerson({ by }: TransitionDefinition): boolean {
  return by.some((role) => role !== 'system');
}

function advancesOf({ effects }: TransitionDefinition): readonly string[] {
  return effects.flatMap((effect) => (effect.kind === 'advance-main' ? [effect.transition] : []));
}

/** Whether a step sends a letter that says until when something can be done against what it tells. */
function sendsOne(scheme: SchemeVersion, { effects }: TransitionDefinition, until: string) {
  const letters = lettersOf(scheme)
    .filter((letter) => requiredFieldsOf(letter).values.includes(until))
    .map(({ kind }) => kind);
  return effects.some((effect) => effect.kind === 'send-letter' && letters.includes(effect.letter));
}
