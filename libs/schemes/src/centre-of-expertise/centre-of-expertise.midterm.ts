import {
  always,
  fourEyes,
  type Field,
  type ProcedureDefinition,
  type StateDefinition,
  type Text,
  type WorkflowDefinition,
} from '@tranche/domain';
import { MIDTERM } from './centre-of-expertise.duties.js';
import { determiningSteps } from '../standard/workflow/determining-steps.js';
import { endHalfway } from '../standard/workflow/end-halfway.js';
import { notBegun } from '../standard/workflow/hearing-procedure.js';
import { takeBackReceipt } from '../standard/workflow/take-back-receipt.js';
import { end, executionOf, state } from '../standard/workflow/states.js';

const MIDTERM_REVIEW: Text = { nl: 'Midtermreview', en: 'Midterm review' };
const MIDTERM_RECEIVED_ON: Field = {
  kind: 'date',
  name: 'midtermReceivedOn',
  label: {
    nl: 'Op welke dag kwam de verantwoording voor de midterm binnen?',
    en: 'On which day did the midterm account arrive?',
  },
  required: true,
  hasHappened: true,
};
const BOTH_HALVES: readonly string[] = ['determine', 'determine-after-views'];

/** Where the main procedure goes on once the review ended the funding. */
export const ENDED_EARLY = {
  'ended-early': state('execution', {
    nl: 'Gestopt na de midtermreview',
    en: 'Ended after the midterm review',
  }),
} as const;

/**
 * Two years, then the question whether there will be two more (art. 11(2), 13(3)). The first half goes on
 * meanwhile; the second waits. Nothing is determined of an account before it is known whether there is a
 * second half; where no account comes at all, it can be.
 *
 * @param main the main procedure, in which {@link standEndedEarly} follows on a negative review
 */
export function midtermReview(main: WorkflowDefinition): ProcedureDefinition {
  return {
    label: MIDTERM_REVIEW,
    beside: executionOf(main.states),
    begins: executionOf(main.states).filter((state) => !Object.hasOwn(ENDED_EARLY, state)),
    once: true,
    holds: determiningSteps(main),
    precedes: BOTH_HALVES,
    initial: 'no-midterm-review',
    states: {
      'no-midterm-review': notBegun(MIDTERM_REVIEW),
      'midterm-review': {
        phase: 'execution',
        label: {
          applicant: { nl: 'In beoordeling', en: 'Under review' },
          staff: { nl: 'Midterm te beoordelen', en: 'Midterm to be judged' },
        },
        deadline: 'none',
      },
      'midterm-positive': end({ nl: 'Positief: gaat door', en: 'Positive: continues' }),
      'midterm-negative': end({ nl: 'Negatief: stopt', en: 'Negative: ends' }),
    },
    deadlines: {},
    transitions: {
      'receive-midterm': {
        from: ['no-midterm-review'],
        to: 'midterm-review',
        by: ['officer'],
        label: {
          nl: 'Verantwoording voor de midterm vastleggen',
          en: 'Record the midterm account',
        },
        event: 'midterm-received',
        asks: [MIDTERM_RECEIVED_ON],
        guard: always(),
        effects: [{ kind: 'meet-duty', duty: MIDTERM, day: MIDTERM_RECEIVED_ON.name }],
      },
      'take-back-midterm': takeBackReceipt({
        from: ['midterm-review'],
        to: 'no-midterm-review',
        label: {
          nl: 'Ontvangst van de midterm terugnemen',
          en: 'Take back the receipt of the midterm account',
        },
        event: 'midterm-taken-back',
        duty: MIDTERM,
      }),
      continue: {
        from: ['midterm-review'],
        to: 'midterm-positive',
        by: ['decision-maker'],
        label: { nl: 'Midterm positief: doorgaan', en: 'Midterm positive: continue' },
        event: 'continued',
        guard: fourEyes('receive-midterm'),
        effects: [
          { kind: 'release-payments', awaits: 'positive-midterm' },
          { kind: 'send-letter', letter: 'midterm-continued' },
        ],
      },
      'end-early': {
        from: ['midterm-review'],
        to: 'midterm-negative',
        by: ['decision-maker'],
        label: { nl: 'Midterm negatief: stoppen', en: 'Midterm negative: end' },
        event: 'midterm-negative',
        motivation: 'required',
        confirm: {
          nl: 'Hiermee vervalt de tweede helft en gaat de brief uit. Doorgaan?',
          en: 'This ends the second half and sends the letter. Continue?',
        },
        guard: fourEyes('receive-midterm'),
        effects: [
          { kind: 'drop-payments' },
          { kind: 'advance-main', transition: 'stand-ended-early' },
          { kind: 'send-letter', letter: 'midterm-ended' },
        ],
      },
    },
  };
}

/**
 * What a negative review does in the main procedure.
 *
 * @param states of the main procedure
 */
export function standEndedEarly(states: Readonly<Record<string, StateDefinition>>) {
  const label = { nl: 'Gestopt na de midtermreview', en: 'Ended after the midterm review' };
  return {
    'stand-ended-early': endHalfway(states, 'ended-early', { event: 'ended-early', label }),
  };
}
