import {
  always,
  type Effect,
  type ProcedureDefinition,
  type StateDefinition,
  type TransitionDefinition,
  type WorkflowDefinition,
} from '@tranche/domain';
import { determiningSteps } from './determining-steps.js';
import { hearingProcedure } from './hearing-procedure.js';
import { end, executionOf } from './states.js';

/** Where the main procedure ends once the award is withdrawn. */
export const WITHDRAWAL_STATES = {
  'award-withdrawn': end({ nl: 'Verlening ingetrokken', en: 'Award withdrawn' }),
} as const;

/**
 * An award that must not stand is withdrawn while nothing is determined yet (Awb 4:48). With it goes
 * all that was planned to be paid; what was paid can be recovered (Awb 4:57).
 * Whether it stands has to be known before it is determined.
 *
 * @param main the main procedure, in which {@link endAsWithdrawn} follows
 */
export function awardWithdrawal(main: WorkflowDefinition): ProcedureDefinition {
  return hearingProcedure('withdrawal', {
    label: { nl: 'Intrekking van de verlening', en: 'Withdrawal of the award' },
    beside: executionOf(main.states),
    holds: determiningSteps(main),
    intention: { nl: 'Voornemen tot intrekking', en: 'Intention to withdraw' },
    intended: { nl: 'Intrekking voorgenomen', en: 'To be withdrawn' },
    guard: always(),
    announce: {
      transition: 'ask-views',
      label: { nl: 'Intrekking aankondigen', en: 'Announce a withdrawal' },
      event: 'views-asked',
      letter: 'intended-withdrawal',
    },
    take: {
      transition: 'withdraw-award',
      label: { nl: 'Verlening intrekken', en: 'Withdraw the award' },
      event: 'withdrawal-decided',
      letter: 'withdrawal',
      confirm: {
        nl: 'Hiermee vervalt de hele subsidie en gaat de brief uit. Doorgaan?',
        en: 'This ends the whole subsidy and sends the letter. Continue?',
      },
      effects: [{ kind: 'advance-main', transition: 'end-as-withdrawn' }],
      outcome: { nl: 'Verlening ingetrokken', en: 'Award withdrawn' },
    },
    keep: {
      transition: 'keep-award',
      label: { nl: 'Verlening in stand laten', en: 'Let the award stand' },
      event: 'award-kept',
      letter: 'kept-award',
      outcome: { nl: 'Verlening blijft in stand', en: 'The award stands' },
    },
  });
}

/**
 * What the decision to withdraw does in the main procedure.
 *
 * @param states of the main procedure
 * @param more what else an award took and a withdrawn one gives back, such as the right to apply once
 */
export function endAsWithdrawn(
  states: Readonly<Record<string, StateDefinition>>,
  more: readonly Effect[] = [],
): Readonly<Record<string, TransitionDefinition>> {
  return {
    'end-as-withdrawn': {
      from: executionOf(states),
      to: 'award-withdrawn',
      by: ['system'],
      label: { nl: 'Verlening ingetrokken', en: 'Award withdrawn' },
      event: 'award-withdrawn',
      isInternal: true,
      guard: always(),
      // From its first day there was no award (Awb 4:48(2)): what it took can be given to another.
      effects: [{ kind: 'drop-payments', which: 'all-planned' }, { kind: 'free-ceiling' }, ...more],
    },
  };
}
