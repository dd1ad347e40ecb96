import {
  all,
  always,
  begun,
  dutyLate,
  dutyOpen,
  fourEyes,
  type Effect,
  type TransitionDefinition,
} from '@tranche/domain';
import { afterHearing } from '../../standard/workflow/hearing.js';
import { takeBackReceipt } from '../../standard/workflow/take-back-receipt.js';
import type { MidtermBy } from './midterm-deadlines.js';
import * as questions from './midterm-questions.js';

/** The duty of the award whose receipt starts it all. */
export const MIDTERM_REPORT = 'midterm-report';

const END_MIDTERM: Effect = { kind: 'end-deadline', deadline: 'midterm' };

/**
 * Halfway the execution is judged by the report of the receiver: the award goes on as it was, becomes
 * lower or ends; it never becomes higher (2019 art. 28, 2024 art. 24). To lower or to end it the
 * receiver is heard first (Awb 4:8, 4:12(2)(c)).
 */
export function midtermTransitions(by: MidtermBy): Readonly<Record<string, TransitionDefinition>> {
  const judged = by === 'minister' ? 'midterm-received' : 'midterm-advised';
  return {
    'receive-midterm': receive(by),
    'take-back-midterm': takeBack(by),
    ...(by === 'committee' && { 'record-midterm-advice': ADVISE }),
    'continue-award': {
      from: [judged],
      to: 'midterm-continued',
      by: ['decision-maker'],
      label: { nl: 'Ongewijzigd laten doorgaan', en: 'Let it go on unchanged' },
      event: 'award-continued',
      guard: fourEyes('receive-midterm'),
      effects: [END_MIDTERM, { kind: 'send-letter', letter: 'midterm-continued' }],
    },
    ...lowering(judged),
    ...ending(judged),
  };
}

/** Of the first thing that is done with the report. */
function firstTerm(by: MidtermBy): string {
  return by === 'minister' ? 'midterm' : 'midterm-advice';
}

function receive(by: MidtermBy): TransitionDefinition {
  return {
    from: ['no-midterm-review'],
    to: 'midterm-received',
    by: ['officer'],
    label: { nl: 'Voortgangsrapportage vastleggen', en: 'Record the midterm report' },
    event: 'midterm-received',
    asks: [questions.REPORT_RECEIVED_ON],
    guard: all(dutyOpen(MIDTERM_REPORT), begun('Awb 4:37(1)')),
    effects: [
      { kind: 'meet-duty', duty: MIDTERM_REPORT, day: questions.REPORT_RECEIVED_ON.name },
      { kind: 'start-deadline', deadline: firstTerm(by) },
    ],
  };
}

function takeBack(by: MidtermBy): TransitionDefinition {
  return takeBackReceipt({
    from: ['midterm-received'],
    to: 'no-midterm-review',
    label: {
      nl: 'Ontvangst van de voortgangsrapportage terugnemen',
      en: 'Take back the receipt of the midterm report',
    },
    event: 'midterm-taken-back',
    duty: MIDTERM_REPORT,
    stops: [{ kind: 'end-deadline', deadline: firstTerm(by) }],
  });
}

/** The committee advises on every midterm report (2019 art. 22(5), 28(2)). */
const ADVISE: TransitionDefinition = {
  from: ['midterm-received'],
  to: 'midterm-advised',
  by: ['officer'],
  label: { nl: 'Advies van de commissie vastleggen', en: 'Record the advice of the committee' },
  event: 'midterm-advised',
  asks: [questions.ADVICE, questions.ADVICE_RECEIVED_ON],
  guard: always(),
  effects: [
    { kind: 'end-deadline', deadline: 'midterm-advice' },
    { kind: 'start-deadline', deadline: 'midterm' },
  ],
};

/** By the review, or because the report did not come in time (2019 art. 28(5), 2024 art. 24(7)). */
function lowering(judged: string): Readonly<Record<string, TransitionDefinition>> {
  const lower = { kind: 'lower-award', amount: 'loweredAmount', advances: 'lowered' } as const;
  return afterHearing({
    about: 'lowering',
    stands: judged,
    awaited: 'lowering-announced',
    heard: 'lowering-heard',
    guard: always(),
    announce: {
      transition: 'announce-lowering',
      label: { nl: 'Verlaging aankondigen', en: 'Announce a lowering' },
      event: 'lowering-announced',
      letter: 'intended-lowering',
      asks: [questions.LOWERED_AMOUNT],
      effects: [{ ...lower, step: 'announce' }],
    },
    onOtherGround: {
      transition: 'announce-lowering-for-lateness',
      label: {
        nl: 'Verlaging aankondigen: rapportage te laat',
        en: 'Announce a lowering: report late',
      },
      from: 'no-midterm-review',
      guard: dutyLate(MIDTERM_REPORT),
    },
    take: {
      transition: 'lower-award',
      to: 'midterm-lowered',
      label: { nl: 'Subsidie verlagen', en: 'Lower the subsidy' },
      event: 'award-lowered',
      letter: 'lowering',
      confirm: {
        nl: 'Hiermee staat het lagere bedrag vast en gaat de brief uit. Doorgaan?',
        en: 'This fixes the lower amount and sends the letter. Continue?',
      },
      effects: [{ ...lower, step: 'decide' }, END_MIDTERM],
    },
    keep: {
      transition: 'keep-amount',
      to: 'midterm-amount-kept',
      label: { nl: 'Bedrag niet verlagen', en: 'Do not lower the amount' },
      event: 'amount-kept',
      letter: 'kept-amount',
      effects: [END_MIDTERM],
    },
  });
}

function ending(judged: string): Readonly<Record<string, TransitionDefinition>> {
  const end = { kind: 'lower-award', amount: 'endedAmount', advances: 'stopped' } as const;
  const shorten = { kind: 'shorten-period', lastDay: questions.ENDS_ON.name } as const;
  return afterHearing({
    about: 'ending',
    stands: judged,
    awaited: 'ending-announced',
    heard: 'ending-heard',
    guard: always(),
    announce: {
      transition: 'announce-ending',
      label: { nl: 'Beëindiging aankondigen', en: 'Announce an ending' },
      event: 'ending-announced',
      letter: 'intended-ending',
      asks: [questions.ENDS_ON, questions.ENDED_AMOUNT],
      effects: [
        { ...end, step: 'announce' },
        { ...shorten, step: 'announce' },
      ],
    },
    take: {
      transition: 'end-award',
      to: 'midterm-ended',
      label: { nl: 'Subsidie beëindigen', en: 'End the subsidy' },
      event: 'ending-decided',
      letter: 'ending',
      confirm: {
        nl: 'Hiermee eindigt de subsidie en gaat de brief uit. Doorgaan?',
        en: 'This ends the subsidy and sends the letter. Continue?',
      },
      effects: [
        { ...end, step: 'decide' },
        { ...shorten, step: 'decide' },
        END_MIDTERM,
        { kind: 'advance-main', transition: 'stand-ended' },
      ],
    },
    keep: {
      transition: 'do-not-end-award',
      to: 'midterm-not-ended',
      label: { nl: 'Subsidie niet beëindigen', en: 'Do not end the subsidy' },
      event: 'award-not-ended',
      letter: 'kept-project',
      effects: [END_MIDTERM],
    },
  });
}
