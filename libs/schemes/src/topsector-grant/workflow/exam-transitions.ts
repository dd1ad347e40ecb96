import { always, deadlineLapsed, type TransitionDefinition } from '@tranche/domain';

/** The second half follows the first-year exam, or stays with the sponsor. */
export const examTransitions: Readonly<Record<string, TransitionDefinition>> = {
  'accept-exam-proof': {
    from: ['awarded'],
    to: 'exam-passed',
    by: ['officer'],
    label: { nl: 'Bewijs van het examen aannemen', en: 'Accept the proof of the exam' },
    event: 'exam-proof-accepted',
    asks: [
      {
        kind: 'date',
        name: 'examPassedOn',
        label: { nl: 'Eerstejaarsexamen gehaald op', en: 'First-year exam passed on' },
        required: true,
      },
    ],
    guard: always(),
    effects: [
      { kind: 'end-deadline', deadline: 'exam-proof' },
      { kind: 'release-payments', awaits: 'first-year-exam' },
    ],
  },
  // The first half is the student's in any case (DUB on the same scheme); there is nothing to determine.
  'close-after-first-part': {
    from: ['awarded'],
    to: 'ended',
    by: ['decision-maker'],
    label: { nl: 'Afsluiten na het eerste deel', en: 'Close after the first part' },
    event: 'closed-after-first-part',
    motivation: 'required',
    confirm: {
      nl: 'De student houdt het eerste deel en krijgt het tweede deel niet. Doorgaan?',
      en: 'The student keeps the first part and does not receive the second. Continue?',
    },
    guard: deadlineLapsed('exam-proof'),
    effects: [
      { kind: 'end-deadline', deadline: 'exam-proof' },
      { kind: 'drop-payments' },
      { kind: 'send-letter', letter: 'closed-after-first-part' },
    ],
  },
};
