import {
  all,
  always,
  deadlineLapsed,
  fourEyes,
  type Field,
  type TransitionDefinition,
} from '@tranche/domain';
import { EXAM_PROOF } from '../topsector-grant.duties.js';

const PROOF_RECEIVED_ON: Field = {
  kind: 'date',
  name: 'examProofReceivedOn',
  label: { nl: 'Op welke dag kwam het bewijs binnen?', en: 'On which day did the proof arrive?' },
  required: true,
  hasHappened: true,
};

/**
 * The second half follows the first-year exam, or stays with the sponsor. Either way one person puts it
 * forward and another decides: it is money of the sponsor that is paid, or not.
 */
export const examTransitions: Readonly<Record<string, TransitionDefinition>> = {
  'record-exam-proof': {
    // A proof that still comes in goes before the closing.
    from: ['awarded', 'closing-proposed'],
    to: 'exam-proof-received',
    by: ['officer'],
    label: { nl: 'Bewijs van jaar 1 vastleggen', en: 'Record the proof of year 1' },
    event: 'exam-proof-recorded',
    asks: [
      PROOF_RECEIVED_ON,
      {
        kind: 'date',
        name: 'examPassedOn',
        label: { nl: 'Jaar 1 gehaald op', en: 'Year 1 passed on' },
        required: true,
        hasHappened: true,
      },
    ],
    guard: always(),
    effects: [
      { kind: 'end-deadline', deadline: 'exam-proof' },
      { kind: 'meet-duty', duty: EXAM_PROOF, day: PROOF_RECEIVED_ON.name },
      { kind: 'send-message', message: 'proof-came-in' },
    ],
  },
  'accept-exam-proof': {
    from: ['exam-proof-received'],
    to: 'exam-passed',
    by: ['decision-maker'],
    label: { nl: 'Bewijs van jaar 1 aannemen', en: 'Accept the proof of year 1' },
    event: 'exam-proof-accepted',
    guard: fourEyes('record-exam-proof'),
    effects: [
      { kind: 'release-payments', awaits: 'first-year-exam' },
      { kind: 'send-letter', letter: 'second-part' },
    ],
  },
  'propose-closing': {
    from: ['awarded'],
    to: 'closing-proposed',
    by: ['officer'],
    label: { nl: 'Afsluiten voorstellen', en: 'Propose to close' },
    event: 'closing-proposed',
    guard: deadlineLapsed('exam-proof'),
    effects: [],
  },
  // The first half is the student's in any case (DUB on the same scheme); there is nothing to determine.
  'close-after-first-part': {
    from: ['closing-proposed'],
    to: 'ended',
    by: ['decision-maker'],
    label: { nl: 'Afsluiten na het eerste deel', en: 'Close after the first part' },
    event: 'closed-after-first-part',
    motivation: 'required',
    confirm: {
      nl: 'De student houdt het eerste deel en krijgt het tweede deel niet. Doorgaan?',
      en: 'The student keeps the first part and does not receive the second. Continue?',
    },
    guard: all(deadlineLapsed('exam-proof'), fourEyes('propose-closing')),
    effects: [
      { kind: 'end-deadline', deadline: 'exam-proof' },
      { kind: 'drop-payments' },
      { kind: 'send-letter', letter: 'closed-after-first-part' },
    ],
  },
  'send-back': {
    from: ['exam-proof-received', 'closing-proposed'],
    to: 'awarded',
    by: ['decision-maker'],
    label: { nl: 'Terugsturen naar de behandelaar', en: 'Send back to the officer' },
    event: 'sent-back',
    motivation: 'required',
    guard: always(),
    // The proof that was recorded is none: the student has the time that was left, and owes it again.
    effects: [{ kind: 'restore-deadline', deadline: 'exam-proof', duty: EXAM_PROOF }],
  },
};
