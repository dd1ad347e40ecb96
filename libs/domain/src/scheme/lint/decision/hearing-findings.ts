import type { AnswerMeaning } from '../../../form/index.js';
import { requiredFieldsOf } from '../../../letters/index.js';
import {
  askedFields,
  intentionsBefore,
  isOfViews,
  type Guard,
  type TransitionDefinition,
  type WorkflowDefinition,
} from '../../../workflow/index.js';
import { wholeOf } from '../../../procedure/index.js';
import { lettersOf } from '../../scheme-traits.js';
import type { SchemeVersion } from '../../scheme.js';
import { demands } from '../demands.js';
import { finding, type Finding } from '../finding.js';

/**
 * What was announced is not carried out before views are in or waived, or their term is over (Awb 4:8,
 * 4:9, 4:12): the guard of every decision that follows on a hearing says so.
 */
export function hearingFindings(scheme: SchemeVersion): readonly Finding[] {
  return [
    ...decidedUnheard(scheme),
    ...loweredUnheard(scheme),
    ...costOfNobody(scheme),
    ...lateViewsLost(scheme),
    ...intentionUnsaid(scheme),
  ];
}

/**
 * What a receiver says after its term, and before anything is decided, is known when it is decided (Awb
 * 3:2): an officer can record it where views came in.
 */
function lateViewsLost({ workflow: { transitions } }: SchemeVersion): readonly Finding[] {
  const steps = Object.values(transitions);
  const heard = new Set(steps.filter(asksViews).map(({ to }) => to));
  return [...heard]
    .filter((state) =>
      steps.every(
        (step) => !isOfViews(step) || !step.by.includes('officer') || !step.from.includes(state),
      ),
    )
    .map((state) => finding('late-views-lost', state));
}

/**
 * The receiver reads in the decision what was intended, since when and why: its reasons are those of the decision
 * too, and the letter of the intention may be lost by then (Awb 3:46, 3:49).
 */
function intentionUnsaid(scheme: SchemeVersion): readonly Finding[] {
  const { transitions } = wholeOf(scheme);
  const says = new Set(
    lettersOf(scheme).flatMap((letter) =>
      requiredFieldsOf(letter).conditions.includes('intention') ? [letter.kind] : [],
    ),
  );
  return Object.entries(transitions)
    .filter(([, { by }]) => scheme.law === 'awb' && by.includes('decision-maker'))
    .filter(([, { from }]) => from.some((state) => intentionsBefore(transitions, state).length > 0))
    .filter(([, { effects }]) =>
      effects.some((effect) => effect.kind === 'send-letter' && !says.has(effect.letter)),
    )
    .map(([name]) => finding('intention-unsaid', name));
}

/**
 * Whose cost it is, is asked wherever cost is recorded: what the receiver did not state itself lowers no
 * amount before it was heard (Awb 3:2, 4:8(1)(b)). Where 4:12(1) may allow it, this portal does not use that.
 */
function costOfNobody({ law, workflow }: SchemeVersion): readonly Finding[] {
  const asksOne = ({ asks = [] }: TransitionDefinition, meanings: readonly AnswerMeaning[]) =>
    asks.some(({ means }) => means !== undefined && meanings.includes(means));
  return Object.entries(workflow.transitions)
    .filter(([, step]) => law === 'awb' && asksOne(step, COSTS) && !asksOne(step, WHOSE))
    .map(([name]) => finding('lowered-unheard', name));
}

const COSTS: readonly AnswerMeaning[] = ['realised-cost', 'realised-co-financing'];
const WHOSE: readonly AnswerMeaning[] = ['account-disputed', 'cost-accounted'];

/**
 * What is held against the receiver of a public body, such as that not all was done or a cost that it did
 * not state itself, lowers no amount before it was heard: on the grounds of Awb 4:46(2) by 4:12(2)(b), and for
 * other cost by choice (3:2, 4:8).
 */
function loweredUnheard({ law, workflow }: SchemeVersion): readonly Finding[] {
  const asked = askedFields(workflow);
  if (law !== 'awb' || !asked.some(({ means }) => means && AGAINST_RECEIVER.includes(means))) {
    return [];
  }
  return Object.entries(workflow.transitions)
    .filter(([, { effects }]) => effects.some(({ kind }) => kind === 'determine'))
    .filter(([, { effects }]) => effects.every(({ kind }) => kind !== 'commit-award'))
    .filter(([, { guard }]) => HEARING.every((kind) => !demands(guard, kind)))
    .map(([name]) => finding('lowered-unheard', name));
}

/** Answers of an officer by which an amount can be determined lower than was awarded. */
const AGAINST_RECEIVER: readonly AnswerMeaning[] = ['is-done', 'weighed-amount', ...COSTS];

/** A step that determines waits where the receiver was not heard, or for the end of the hearing. */
const HEARING: readonly Guard['kind'][] = ['account-undisputed', 'deadline-over'];

function decidedUnheard(scheme: SchemeVersion): readonly Finding[] {
  const { workflow } = scheme;
  const waiting = statesOfHearings(workflow);
  const objectable = lettersOf(scheme)
    .filter((letter) => requiredFieldsOf(letter).values.includes('objectionUntil'))
    .map(({ kind }) => kind);
  return Object.entries(workflow.transitions)
    .filter(([, { from }]) => from.some((state) => waiting.has(state)))
    .filter(([, { effects }]) =>
      effects.some((effect) => effect.kind === 'send-letter' && objectable.includes(effect.letter)),
    )
    .filter(([, { guard }]) => !demands(guard, 'deadline-over'))
    .map(([name]) => finding('decided-unheard', name));
}

/** Where views are awaited, and where they came in. */
function statesOfHearings({ transitions }: WorkflowDefinition): ReadonlySet<string> {
  return new Set(
    Object.values(transitions)
      .filter(asksViews)
      .flatMap(({ from, to }) => [...from, to]),
  );
}

/** A step with which views come in, and nothing else: an account may come with views as well. */
function asksViews({ asks = [], effects }: TransitionDefinition): boolean {
  return (
    isOfViews({ asks }) &&
    effects.length > 0 &&
    effects.every(({ kind }) => kind === 'end-deadline')
  );
}
