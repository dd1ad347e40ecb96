import {
  always,
  any,
  withinYearsOf,
  type Field,
  type ProcedureDefinition,
  type TransitionDefinition,
  type WorkflowDefinition,
} from '@tranche/domain';
import { determiningSteps } from './determining-steps.js';
import { hearingProcedure } from './hearing-procedure.js';
import { end } from './states.js';

/** Awb 4:49(3): not longer than five years after the determination was sent. */
const YEARS = 5;

const REVISED_AMOUNT: Field = {
  kind: 'money',
  name: 'revisedAmount',
  means: 'revised-amount',
  label: { nl: 'Bedrag waarop u alsnog vaststelt', en: 'Amount to determine after all' },
  hint: {
    nl: 'Lager dan wat is vastgesteld; nul als er niets overblijft',
    en: 'Lower than what was determined; zero if nothing is left',
  },
  required: true,
};

/** Where the main procedure ends once its determination was revised. */
export const REVISION_STATES = {
  'determination-revised': end({ nl: 'Vaststelling herzien', en: 'Determination revised' }),
} as const;

/**
 * A check afterwards can show that too much was determined: wrong information, a duty not met after the
 * determination, or a mistake the receiver should have known (Awb 4:49(1)). What was paid too much is
 * recovered (Awb 4:57).
 *
 * @param main the main procedure, in which {@link STAND_REVISED} follows
 */
export function determinationRevision(main: WorkflowDefinition): ProcedureDefinition {
  const inTime = determiningSteps(main).map((step) => withinYearsOf(step, YEARS, 'Awb 4:49(3)'));
  const [only] = inTime;
  return hearingProcedure('revision', {
    label: { nl: 'Herziening van de vaststelling', en: 'Revision of the determination' },
    about: 'revision',
    beside: ['determined'],
    intention: { nl: 'Voornemen tot herziening', en: 'Intention to revise' },
    intended: { nl: 'Herziening voorgenomen', en: 'To be revised' },
    guard: only && inTime.length === 1 ? only : any(...inTime),
    announce: {
      transition: 'announce-revision',
      label: { nl: 'Herziening aankondigen', en: 'Announce a revision' },
      event: 'revision-announced',
      letter: 'intended-revision',
      asks: [REVISED_AMOUNT],
      effects: [{ kind: 'revise-determination', step: 'announce' }],
    },
    take: {
      transition: 'revise-determination',
      label: { nl: 'Vaststelling herzien', en: 'Revise the determination' },
      event: 'revision-decided',
      letter: 'determination-revised',
      confirm: {
        nl: 'Hiermee staat het lagere bedrag vast en gaat de brief uit. Doorgaan?',
        en: 'This fixes the lower amount and sends the letter. Continue?',
      },
      effects: [
        { kind: 'revise-determination', step: 'decide' },
        { kind: 'advance-main', transition: 'stand-revised' },
      ],
      outcome: { nl: 'Vaststelling herzien', en: 'Determination revised' },
    },
    keep: {
      transition: 'keep-determination',
      label: { nl: 'Vaststelling in stand laten', en: 'Let the determination stand' },
      event: 'determination-kept',
      letter: 'kept-determination',
      outcome: { nl: 'Vaststelling blijft in stand', en: 'The determination stands' },
    },
  });
}

/** What the decision to revise does in the main procedure, which goes on from where all was over. */
export const STAND_REVISED: Readonly<Record<'stand-revised', TransitionDefinition>> = {
  'stand-revised': {
    from: ['determined'],
    to: 'determination-revised',
    by: ['system'],
    label: { nl: 'Vaststelling herzien', en: 'Determination revised' },
    event: 'determination-revised',
    isInternal: true,
    reopens: true,
    guard: always(),
    effects: [],
  },
};
