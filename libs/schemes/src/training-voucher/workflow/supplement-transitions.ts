import {
  all,
  always,
  answersValid,
  deadlineLapsed,
  deadlineRunning,
  repairOffered,
  type TransitionDefinition,
} from '@tranche/domain';

/**
 * An officer may find that something is missing after all (Awb 4:5). The claim then leaves the queue,
 * and comes back at the end of it: the supplement is its moment of completeness (Kaderregeling 2.3(1)(a)).
 */
export const supplementTransitions: Readonly<Record<string, TransitionDefinition>> = {
  'ask-supplement': {
    from: ['complete'],
    to: 'repair-asked',
    by: ['officer'],
    label: { nl: 'Aanvulling vragen', en: 'Ask for a supplement' },
    event: 'supplement-asked',
    motivation: 'required',
    guard: always(),
    effects: [
      { kind: 'start-deadline', deadline: 'repair' },
      { kind: 'suspend-deadline', deadline: 'decision', article: 'Awb 4:15(1)(a)' },
      { kind: 'send-letter', letter: 'supplement-request' },
    ],
  },
  supplement: {
    from: ['repair-asked'],
    to: 'complete',
    by: ['applicant'],
    label: { nl: 'Aanvulling insturen', en: 'Send the supplement' },
    event: 'supplemented',
    guard: all(deadlineRunning('repair'), answersValid()),
    effects: [
      { kind: 'freeze-submission' },
      { kind: 'join-queue' },
      { kind: 'end-deadline', deadline: 'repair' },
      { kind: 'resume-deadline', deadline: 'decision' },
      { kind: 'send-message', message: 'receipt' },
    ],
  },
  'lapse-repair': {
    from: ['repair-asked'],
    to: 'repair-lapsed',
    by: ['system'],
    label: { nl: 'Hersteltermijn verstreken', en: 'Repair term lapsed' },
    event: 'repair-term-lapsed',
    guard: deadlineLapsed('repair'),
    effects: [{ kind: 'resume-deadline', deadline: 'decision' }],
  },
  'decline-to-process': {
    from: ['repair-lapsed', 'complete'],
    to: 'not-processed',
    by: ['officer'],
    label: { nl: 'Niet in behandeling nemen', en: 'Decline to process' },
    event: 'declined-to-process',
    motivation: 'required',
    confirm: {
      nl: 'Hiermee eindigt de aanvraag met een besluit. Doorgaan?',
      en: 'This ends the application with a decision. Continue?',
    },
    guard: repairOffered(),
    effects: [
      { kind: 'end-deadline', deadline: 'decision' },
      { kind: 'release-slots' },
      { kind: 'send-letter', letter: 'not-processed' },
    ],
  },
};
