import {
  all,
  always,
  answersValid,
  slotsFree,
  windowOpen,
  type TransitionDefinition,
} from '@tranche/domain';
import { HEARD_ON_REJECTION } from '../../standard/workflow/rejection-hearing.js';
import { END_DECLINE } from '../../standard/workflow/supplement-transitions.js';

/** Sent is complete: the place in the queue is the moment of sending (Kaderregeling 2.3(1)). */
export const claimTransitions: Readonly<Record<string, TransitionDefinition>> = {
  submit: {
    from: ['draft'],
    to: 'complete',
    by: ['applicant'],
    label: { nl: 'Voucher aanvragen', en: 'Claim the voucher' },
    event: 'submitted',
    guard: all(windowOpen(), answersValid(), slotsFree()),
    effects: [
      { kind: 'freeze-submission' },
      { kind: 'take-slots' },
      { kind: 'join-queue' },
      { kind: 'start-deadline', deadline: 'decision' },
      { kind: 'send-message', message: 'receipt' },
    ],
  },
  withdraw: {
    from: [
      'draft',
      'complete',
      'repair-asked',
      'repair-lapsed',
      'rejection-proposed',
      ...HEARD_ON_REJECTION,
      'ranked',
    ],
    to: 'withdrawn',
    by: ['applicant'],
    label: { nl: 'Aanvraag intrekken', en: 'Withdraw the application' },
    event: 'withdrawn',
    step: 'withdraw',
    confirm: {
      nl: 'U raakt uw plaats in de rij kwijt. Weet u het zeker?',
      en: 'You lose your place in the queue. Are you sure?',
    },
    guard: always(),
    effects: [
      { kind: 'end-deadline', deadline: 'decision' },
      { kind: 'end-deadline', deadline: 'repair' },
      END_DECLINE,
      { kind: 'release-slots' },
    ],
  },
};
