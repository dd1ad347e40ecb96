import { always, type StateDefinition } from '@tranche/domain';
import { afterHearing, heardState } from './hearing.js';
import { end } from './states.js';

/** Before and after an award is withdrawn. */
export const WITHDRAWAL_STATES: Readonly<
  Record<'views-asked' | 'views-heard' | 'award-withdrawn', StateDefinition>
> = {
  'views-asked': {
    phase: 'execution',
    label: {
      applicant: { nl: 'Voornemen tot intrekking', en: 'Intention to withdraw' },
      staff: {
        nl: 'Intrekking voorgenomen, zienswijze gevraagd',
        en: 'To be withdrawn, views asked',
      },
    },
    deadline: 'views',
  },
  'views-heard': heardState(
    { nl: 'Voornemen tot intrekking', en: 'Intention to withdraw' },
    { nl: 'Intrekking voorgenomen', en: 'To be withdrawn' },
  ),
  'award-withdrawn': end({ nl: 'Verlening ingetrokken', en: 'Award withdrawn' }),
};

/**
 * An award that must not stand is withdrawn while nothing is determined yet (Awb 4:48). With it goes
 * all that was planned to be paid; what was paid can be recovered (Awb 4:57).
 */
export const awardWithdrawal = afterHearing({
  stands: 'awarded',
  awaited: 'views-asked',
  heard: 'views-heard',
  guard: always(),
  announce: {
    transition: 'ask-views',
    label: { nl: 'Intrekking aankondigen', en: 'Announce a withdrawal' },
    event: 'views-asked',
    letter: 'intended-withdrawal',
  },
  take: {
    transition: 'withdraw-award',
    to: 'award-withdrawn',
    label: { nl: 'Verlening intrekken', en: 'Withdraw the award' },
    event: 'award-withdrawn',
    letter: 'withdrawal',
    confirm: {
      nl: 'Hiermee vervalt de hele subsidie en gaat de brief uit. Doorgaan?',
      en: 'This ends the whole subsidy and sends the letter. Continue?',
    },
    effects: [{ kind: 'drop-payments', which: 'all-planned' }],
  },
  keep: {
    transition: 'keep-award',
    label: { nl: 'Verlening in stand laten', en: 'Let the award stand' },
    event: 'award-kept',
    letter: 'kept-award',
  },
});
