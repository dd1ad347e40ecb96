import type { Proposal } from '@tranche/contracts';
import {
  answerMeaning,
  isOfViews,
  wholeOf,
  type AvailableTransition,
  type SchemeVersion,
  type TransitionDefinition,
} from '@tranche/domain';
import type { EventWithActor } from '../shown/timeline.js';

/**
 * The words by which a decision was proposed last, to whoever takes it: they are in the letter unless the
 * decision maker changes them, for the decision is what gives the reasons (Awb 3:46). Where somebody said
 * something on them since, they are no reasons yet: the decision answers that.
 *
 * @param history of the file, in its order
 * @param proposedBy the steps that propose the decision
 * @param transitions those of the file, to know views by
 */
export function proposalIn(
  history: readonly EventWithActor[],
  proposedBy: readonly string[],
  transitions: Readonly<Record<string, Pick<TransitionDefinition, 'asks'>>>,
): { readonly proposal?: Proposal } {
  const proposed = history.findLast(({ transition }) => proposedBy.includes(transition));
  if (!proposed || proposed.motivation === null) return {};
  const { motivation, person, at, number, procedure } = proposed;
  const isAnswered = history.some(
    (later) =>
      later.number > number &&
      later.procedure === procedure &&
      saysViews(later, transitions[later.transition]?.asks),
  );
  return { proposal: { motivation, by: person, at: at.toISOString(), isAnswered } };
}

type Offered = Pick<AvailableTransition, 'needsMotivation' | 'reasonsGo' | 'asks'> & {
  /** The state that it leaves. */
  readonly leaves: string;
};

/**
 * Whether views came in that a letter of this step prints, so that its reasons answer them, also where
 * nobody proposed it in words of its own: those of the hearing by which it came where it leaves from,
 * in the round that runs (Awb 3:46).
 */
export function viewsAnsweredBy(
  history: readonly EventWithActor[],
  scheme: SchemeVersion,
  offered: Offered,
): { readonly answersViews?: true } {
  if (!offered.needsMotivation || offered.reasonsGo !== 'letter' || isOfViews(offered)) return {};
  const { transitions } = wholeOf(scheme);
  const heard = history.filter(({ to_state: to, transition }) => {
    const step = transitions[transition];
    return step !== undefined && isOfViews(step) && to === offered.leaves;
  });
  const round = heard.at(-1)?.round;
  const isAnswered = heard.some(
    (event) => event.round === round && saysViews(event, transitions[event.transition]?.asks),
  );
  return isAnswered ? { answersViews: true } : {};
}

function saysViews({ input }: EventWithActor, asks: TransitionDefinition['asks'] = []): boolean {
  return input !== null && typeof answerMeaning(asks, input, 'views') === 'string';
}
