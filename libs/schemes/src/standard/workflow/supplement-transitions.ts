import {
  always,
  deadlineLapsed,
  all,
  notTooLate,
  repairOffered,
  type Effect,
  type Guard,
  type TransitionDefinition,
} from '@tranche/domain';

/** The decision term stands still from the day after the request, by the article given. */
export function suspendDecision(article = 'Awb 4:15(1)(a)'): Effect {
  return { kind: 'suspend-deadline', deadline: 'decision', article };
}

export const RESUME_DECISION: Effect = { kind: 'resume-deadline', deadline: 'decision' };

/**
 * An officer asks for what is missing (Awb 4:5).
 *
 * @param from where the application lies when something turns out to be missing
 * @param whileAsked what happens to the decision term meanwhile
 */
export function askSupplement(
  from: string,
  whileAsked: readonly Effect[] = [suspendDecision()],
  guard: Guard = always(),
): TransitionDefinition {
  return {
    from: [from],
    to: 'repair-asked',
    by: ['officer'],
    label: { nl: 'Aanvulling vragen', en: 'Ask for a supplement' },
    event: 'supplement-asked',
    step: 'ask-supplement',
    motivation: 'required',
    guard,
    effects: [
      { kind: 'start-deadline', deadline: 'repair' },
      END_DECLINE,
      ...whileAsked,
      { kind: 'send-letter', letter: 'supplement-request' },
    ],
  };
}

/**
 * Nothing was missing after all. A request that rests on no omission suspends nothing (Awb 4:15(1)(a)
 * speaks of one under 4:5), so the terms run on as if it had never been made; what the applicant typed
 * for it and did not send counts for nothing, and the letter says so.
 *
 * @param to where the application lies again
 */
export function withdrawSupplementRequest(to: string): TransitionDefinition {
  return {
    from: ['repair-asked'],
    to,
    by: ['officer'],
    label: { nl: 'Verzoek om aanvulling intrekken', en: 'Withdraw the request for a supplement' },
    event: 'supplement-request-withdrawn',
    step: 'withdraw-supplement-request',
    motivation: 'required',
    confirm: {
      nl: 'De aanvrager hoeft niets meer te sturen. Wat voor de aanvulling is ingevuld en niet ingestuurd, vervalt. Doorgaan?',
      en: 'The applicant need not send anything any more. What was filled in for the supplement and not sent is dropped. Continue?',
    },
    guard: always(),
    effects: [
      { kind: 'restore-submission' },
      { kind: 'end-deadline', deadline: 'repair' },
      { kind: 'restore-deadline', deadline: 'decision' },
      { kind: 'restore-deadline', deadline: 'decline' },
      { kind: 'send-letter', letter: 'supplement-request-withdrawn' },
    ],
  };
}

interface Supplement {
  /** Where the application lies again. */
  readonly to: string;
  readonly guard: Guard;
  /** Whether it gets a new place in the order of completeness. */
  readonly hasQueue?: boolean;
  /** Whether it takes its slots again: a supplement may change what a limit counts. */
  readonly hasLimits?: boolean;
  /** What happens to the decision term; it runs on when left out. */
  readonly onAnswer?: readonly Effect[];
}

/** The applicant sends what was missing. */
export function sendSupplement({
  to,
  guard,
  hasQueue = false,
  hasLimits = false,
  onAnswer = [RESUME_DECISION],
}: Supplement): TransitionDefinition {
  return {
    from: ['repair-asked'],
    to,
    by: ['applicant'],
    label: { nl: 'Aanvulling insturen', en: 'Send the supplement' },
    event: 'supplemented',
    guard,
    effects: [
      { kind: 'freeze-submission' },
      ...(hasLimits ? [TAKE_SLOTS] : []),
      ...(hasQueue ? [JOIN_QUEUE] : []),
      { kind: 'end-deadline', deadline: 'repair' },
      START_DECLINE,
      ...onAnswer,
      { kind: 'send-message', message: 'receipt' },
    ],
  };
}

/** Nothing came in; what was sent before is what there is. */
export function lapseRepair(
  to: string,
  onLapse: readonly Effect[] = [RESUME_DECISION],
): TransitionDefinition {
  return {
    from: ['repair-asked'],
    to,
    by: ['system'],
    label: { nl: 'Hersteltermijn verstreken', en: 'Repair term lapsed' },
    event: 'repair-term-lapsed',
    guard: deadlineLapsed('repair'),
    effects: [START_DECLINE, ...onLapse],
  };
}

/**
 * Not processed, only after a chance to repair (Awb 4:5(1)) and within four weeks after it (4:5(4)).
 *
 * @param freed what the applicant gets back, such as the place among the applications one may make
 */
export function declineToProcess(
  from: readonly string[],
  freed: readonly Effect[] = [],
): TransitionDefinition {
  return {
    from,
    to: 'not-processed',
    by: ['officer'],
    label: { nl: 'Niet in behandeling nemen', en: 'Decide not to process' },
    event: 'declined-to-process',
    motivation: 'required',
    confirm: {
      nl: 'Hiermee eindigt de aanvraag met een besluit. Doorgaan?',
      en: 'This ends the application with a decision. Continue?',
    },
    guard: all(repairOffered(), notTooLate('decline', 'Awb 4:5(4)')),
    effects: [
      { kind: 'end-deadline', deadline: 'decision' },
      END_DECLINE,
      ...freed,
      { kind: 'send-letter', letter: 'not-processed' },
    ],
  };
}

/** Once it is clear that the application is dealt with, or that it is not. */
export const END_DECLINE: Effect = { kind: 'end-deadline', deadline: 'decline' };
const START_DECLINE: Effect = { kind: 'start-deadline', deadline: 'decline' };
const JOIN_QUEUE: Effect = { kind: 'join-queue' };
const TAKE_SLOTS: Effect = { kind: 'take-slots' };
