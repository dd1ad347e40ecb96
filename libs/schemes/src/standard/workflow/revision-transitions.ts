import {
  withinYearsOf,
  type Field,
  type StateDefinition,
  type TransitionDefinition,
} from '@tranche/domain';
import { afterHearing, heardState } from './hearing.js';
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

/** Before and after a determination is revised. */
export const REVISION_STATES: Readonly<Record<string, StateDefinition>> = {
  'revision-announced': {
    phase: 'execution',
    label: {
      applicant: { nl: 'Voornemen tot herziening', en: 'Intention to revise' },
      staff: {
        nl: 'Herziening voorgenomen, zienswijze gevraagd',
        en: 'To be revised, views asked',
      },
    },
    deadline: 'views',
  },
  'revision-heard': heardState(
    { nl: 'Voornemen tot herziening', en: 'Intention to revise' },
    { nl: 'Herziening voorgenomen', en: 'To be revised' },
  ),
  'determination-revised': end({ nl: 'Vaststelling herzien', en: 'Determination revised' }),
};

/**
 * A check afterwards can show that too much was determined: wrong information, a duty not met after the
 * determination, or a mistake the receiver should have known (Awb 4:49(1)). What was paid too much is
 * recovered (Awb 4:57).
 *
 * @param determines the transition by which the amount was determined
 */
export function revisionTransitions(
  determines: string,
): Readonly<Record<string, TransitionDefinition>> {
  return afterHearing({
    stands: 'determined',
    awaited: 'revision-announced',
    heard: 'revision-heard',
    guard: withinYearsOf(determines, YEARS, 'Awb 4:49(3)'),
    announce: {
      transition: 'announce-revision',
      label: { nl: 'Herziening aankondigen', en: 'Announce a revision' },
      event: 'revision-announced',
      letter: 'intended-revision',
      asks: [REVISED_AMOUNT],
      reopens: true,
    },
    take: {
      transition: 'revise-determination',
      to: 'determination-revised',
      label: { nl: 'Vaststelling herzien', en: 'Revise the determination' },
      event: 'determination-revised',
      letter: 'determination-revised',
      confirm: {
        nl: 'Hiermee staat het lagere bedrag vast en gaat de brief uit. Doorgaan?',
        en: 'This fixes the lower amount and sends the letter. Continue?',
      },
      effects: [{ kind: 'revise-determination' }],
    },
    keep: {
      transition: 'keep-determination',
      label: { nl: 'Vaststelling in stand laten', en: 'Let the determination stand' },
      event: 'determination-kept',
      letter: 'kept-determination',
    },
  });
}
