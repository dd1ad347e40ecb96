import {
  all,
  always,
  any,
  deadlineLapsed,
  deadlineOver,
  deadlineRunning,
  fourEyes,
  type Field,
  type TransitionDefinition,
} from '@tranche/domain';
import { takeBackReceipt } from '../../standard/workflow/take-back-receipt.js';
import { EXAM_PROOF } from '../topsector-grant.duties.js';
import { OUR_CHOICE } from '../topsector-grant.sources.js';

const PROOF_RECEIVED_ON: Field = {
  kind: 'date',
  name: 'examProofReceivedOn',
  label: { nl: 'Op welke dag kwam het bewijs binnen?', en: 'On which day did the proof arrive?' },
  required: true,
  hasHappened: true,
  sinceTerm: 'exam-proof',
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
    guard: any(deadlineRunning('exam-proof'), deadlineOver('exam-proof', OUR_CHOICE)),
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
  // The student has as many days as when the proof came in, and at least the term that the page gives.
  'ask-proof-again': {
    from: ['exam-proof-received'],
    to: 'awarded',
    by: ['decision-maker'],
    label: {
      nl: 'Bewijs niet goed: nieuw bewijs vragen',
      en: 'Proof not sufficient: ask for new proof',
    },
    event: 'proof-asked-again',
    motivation: 'required',
    confirm: {
      nl: 'De student krijgt een brief met wat er aan het bewijs ontbreekt en tot wanneer nieuw bewijs kan komen. Doorgaan?',
      en: 'The student gets a letter with what the proof lacks and until when new proof can come. Continue?',
    },
    guard: always(),
    effects: [
      {
        kind: 'take-back-receipt',
        because: 'not-enough',
        article: OUR_CHOICE,
        deadlines: ['exam-proof'],
        duty: EXAM_PROOF,
        atLeast: 'new-proof',
      },
      { kind: 'send-letter', letter: 'proof-not-enough' },
    ],
  },
  // To where the student knows it: a closing that was proposed before is proposed again.
  'take-back-proof': takeBackReceipt({
    from: ['exam-proof-received'],
    to: 'awarded',
    label: { nl: 'Ontvangst van het bewijs terugnemen', en: 'Take back the receipt of the proof' },
    event: 'proof-taken-back',
    deadlines: ['exam-proof'],
    duty: EXAM_PROOF,
  }),
  // Nothing came from the student and nothing is asked of her that was not asked before.
  'send-back': {
    from: ['closing-proposed'],
    to: 'awarded',
    by: ['decision-maker'],
    label: { nl: 'Terugsturen naar de behandelaar', en: 'Send back to the officer' },
    event: 'sent-back',
    motivation: 'required',
    guard: always(),
    effects: [],
  },
};
