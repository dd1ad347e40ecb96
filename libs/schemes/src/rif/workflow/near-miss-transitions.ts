import {
  all,
  ceilingNotReached,
  deadlineLapsed,
  deadlineRunning,
  nearMiss,
  windowClosed,
  type TransitionDefinition,
} from '@tranche/domain';
import { wholeApplication } from './whole-application.js';

/** One criterion just too low: a supplement, and the committee looks again (2019 and 2024). */
export const nearMissTransitions: Readonly<Record<string, TransitionDefinition>> = {
  'ask-near-miss-supplement': {
    from: ['assessed'],
    to: 'near-miss-repair',
    by: ['officer'],
    label: { nl: 'Aanvulling op één criterium vragen', en: 'Ask a supplement on one criterion' },
    event: 'near-miss-supplement-asked',
    step: 'ask-near-miss-supplement',
    motivation: 'required',
    guard: all(nearMiss(), windowClosed(), ceilingNotReached()),
    effects: [
      { kind: 'start-deadline', deadline: 'near-miss' },
      { kind: 'extend-deadline', deadline: 'decision', term: 'near-miss-extension' },
      { kind: 'send-letter', letter: 'near-miss-request' },
    ],
  },
  'supplement-near-miss': {
    from: ['near-miss-repair'],
    to: 'complete',
    by: ['applicant'],
    label: { nl: 'Aanvulling insturen', en: 'Send the supplement' },
    event: 'near-miss-supplemented',
    step: 'supplement-near-miss',
    guard: all(deadlineRunning('near-miss'), wholeApplication),
    effects: [
      { kind: 'freeze-submission' },
      { kind: 'end-deadline', deadline: 'near-miss' },
      { kind: 'release-assessors' },
      { kind: 'send-message', message: 'receipt' },
    ],
  },
  'lapse-near-miss': {
    from: ['near-miss-repair'],
    to: 'assessed',
    by: ['system'],
    label: { nl: 'Termijn voor aanvulling verstreken', en: 'Supplement term lapsed' },
    event: 'near-miss-term-lapsed',
    guard: deadlineLapsed('near-miss'),
    effects: [],
  },
};
