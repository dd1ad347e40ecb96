import {
  all,
  always,
  deadlineRunning,
  slotsFree,
  windowOpen,
  type Effect,
  type Guard,
  type TransitionDefinition,
} from '@tranche/domain';
import {
  askSupplement,
  declineToProcess,
  END_DECLINE,
  lapseRepair,
  RESUME_DECISION,
  sendSupplement,
  suspendDecision,
  withdrawSupplementRequest,
} from './supplement-transitions.js';

export interface IntakeRules {
  /** What must be in order to send the application, the first time and after a supplement. */
  readonly whole: Guard;
  /** Whether one applicant may have only so many applications. */
  readonly hasLimits: boolean;
  /** What takes the place among them: sending it, or only being granted; sending when left out. */
  readonly slotsTakenBy?: 'sending' | 'award';
  /**
   * Where the decision term starts: with the receipt, anew with the receipt of what was missing, or
   * only when the application is declared complete. With the closing of the window it is the deadline
   * itself that says so.
   */
  readonly termStarts: 'at-receipt' | 'at-last-receipt' | 'at-completeness';
  /** Whether a complete application gets a place in the order of completeness. */
  readonly hasQueue: boolean;
  /** States between complete and decided from which an applicant may still withdraw. */
  readonly withdrawFrom: readonly string[];
  /** What a withdrawal ends beside the terms of the intake, such as the work of a committee. */
  readonly onWithdrawal?: readonly Effect[];
  /** By which article the decision term stands still for a supplement; `none` where it runs on. */
  readonly suspension?: string;
}

const END_TERMS: readonly Effect[] = [
  { kind: 'end-deadline', deadline: 'decision' },
  { kind: 'end-deadline', deadline: 'repair' },
  END_DECLINE,
];

/** From draft to complete: submission, supplement (Awb 4:5, 4:15) and withdrawal. */
export function intakeTransitions(
  rules: IntakeRules,
): Readonly<Record<string, TransitionDefinition>> {
  const takesSlots = rules.hasLimits && rules.slotsTakenBy !== 'award';
  const slots: readonly Effect[] = takesSlots ? [{ kind: 'take-slots' }] : [];
  const freed: readonly Effect[] = rules.hasLimits ? [{ kind: 'release-slots' }] : [];
  const term: readonly Effect[] = [START];
  const isAtReceipt = rules.termStarts !== 'at-completeness';
  const whileAsked = termWhileAsked(rules);
  return {
    submit: {
      from: ['draft'],
      to: 'submitted',
      by: ['applicant'],
      label: { nl: 'Indienen', en: 'Submit' },
      event: 'submitted',
      guard: all(windowOpen(), rules.whole, ...(rules.hasLimits ? [slotsFree()] : [])),
      effects: [
        { kind: 'freeze-submission' },
        ...slots,
        ...(isAtReceipt ? term : []),
        { kind: 'send-message', message: 'receipt' },
      ],
    },
    withdraw: {
      from: ['draft', 'submitted', 'repair-asked', 'complete', ...rules.withdrawFrom],
      to: 'withdrawn',
      by: ['applicant'],
      label: { nl: 'Aanvraag intrekken', en: 'Withdraw the application' },
      event: 'withdrawn',
      step: 'withdraw',
      confirm: {
        nl: 'Weet u zeker dat u de aanvraag intrekt? Dit is niet terug te draaien.',
        en: 'Are you sure you withdraw the application? This cannot be undone.',
      },
      guard: always(),
      effects: [...END_TERMS, ...(rules.onWithdrawal ?? []), ...freed],
    },
    'ask-supplement': askSupplement('submitted', whileAsked.asked),
    supplement: sendSupplement({
      to: 'submitted',
      guard: all(deadlineRunning('repair'), rules.whole, ...(rules.hasLimits ? [slotsFree()] : [])),
      hasLimits: takesSlots,
      onAnswer: whileAsked.answered,
    }),
    'withdraw-supplement-request': withdrawSupplementRequest('submitted'),
    'lapse-repair': lapseRepair('submitted', whileAsked.answered),
    'decline-to-process': declineToProcess(['submitted'], freed),
    'declare-complete': {
      from: ['submitted'],
      to: 'complete',
      by: ['officer'],
      label: { nl: 'Volledig verklaren', en: 'Declare complete' },
      event: 'declared-complete',
      step: 'declare-complete',
      guard: always(),
      effects: [
        END_DECLINE,
        ...(isAtReceipt ? [] : term),
        ...(rules.hasQueue ? [JOIN_QUEUE] : []),
        { kind: 'send-message', message: 'complete' },
      ],
    },
  };
}

/** A supplement makes the decision term stand still, or start over when it has come in. */
function termWhileAsked({ termStarts, suspension }: IntakeRules): {
  readonly asked: readonly Effect[];
  readonly answered: readonly Effect[];
} {
  if (termStarts === 'at-last-receipt') return { asked: [END], answered: [START] };
  if (termStarts === 'at-completeness' || suspension === 'none') return { asked: [], answered: [] };
  return { asked: [suspendDecision(suspension)], answered: [RESUME_DECISION] };
}

const START: Effect = { kind: 'start-deadline', deadline: 'decision' };
const END: Effect = { kind: 'end-deadline', deadline: 'decision' };
const JOIN_QUEUE: Effect = { kind: 'join-queue' };
