import {
  all,
  always,
  answersValid,
  deadlineRunning,
  windowOpen,
  type TransitionDefinition,
} from '@tranche/domain';
import { intakeTransitions } from '../../standard/workflow/intake-transitions.js';
import { HEARD_ON_REJECTION } from '../../standard/workflow/rejection-hearing.js';
import {
  askSupplement,
  sendSupplement,
  suspendDecision,
  withdrawSupplementRequest,
} from '../../standard/workflow/supplement-transitions.js';

const WAITING: readonly string[] = ['rejection-proposed', 'ranked', ...HEARD_ON_REJECTION];

/**
 * No papers come with the form (art. 19), so that a form that may be sent is complete. A correction
 * is a new application that withdraws the old one, or a supplement; either counts from the day it
 * comes in, and after the closing it comes too late (art. 17(1), (3)).
 */
export const intake: Readonly<Record<string, TransitionDefinition>> = {
  ...intakeTransitions({
    whole: answersValid(),
    hasLimits: false,
    termStarts: 'at-receipt',
    hasQueue: false,
    withdrawFrom: WAITING,
  }),
  submit: {
    from: ['draft'],
    to: 'complete',
    by: ['applicant'],
    label: { nl: 'Indienen', en: 'Submit' },
    event: 'submitted',
    guard: all(windowOpen(), answersValid()),
    effects: [
      { kind: 'freeze-submission' },
      // Its number: the order of arrival means nothing here, and the division names nobody.
      { kind: 'join-queue' },
      { kind: 'supersede', field: 'supersedes', transition: 'withdraw-superseded' },
      { kind: 'start-deadline', deadline: 'decision' },
      { kind: 'send-message', message: 'receipt' },
    ],
  },
  'withdraw-superseded': {
    from: ['submitted', 'repair-asked', 'complete', ...WAITING],
    to: 'superseded',
    by: ['system'],
    label: { nl: 'Vervangen door een nieuwe aanvraag', en: 'Replaced by a new application' },
    event: 'superseded',
    guard: always(),
    effects: [
      { kind: 'end-deadline', deadline: 'decision' },
      { kind: 'end-deadline', deadline: 'repair' },
    ],
  },
  // After the closing a supplement can no longer help (art. 17(3)).
  'ask-supplement': askSupplement('complete', [suspendDecision()], windowOpen()),
  'withdraw-supplement-request': withdrawSupplementRequest('complete'),
  supplement: sendSupplement({
    to: 'complete',
    guard: all(windowOpen(), deadlineRunning('repair'), answersValid()),
  }),
};
