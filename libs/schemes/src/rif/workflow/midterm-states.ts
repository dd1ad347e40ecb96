import type { StateDefinition, Text } from '@tranche/domain';
import { heardState } from '../../standard/workflow/hearing.js';
import { state } from '../../standard/workflow/states.js';
import type { MidtermBy } from './midterm-deadlines.js';

const REVIEWED: Text = {
  nl: 'Voortgangsrapportage in beoordeling',
  en: 'Midterm report under review',
};

function received(staff: Text, deadline: string): StateDefinition {
  return { phase: 'execution', label: { applicant: REVIEWED, staff }, deadline };
}

/** Announced and heard, of a change that somebody else decides on. */
function hearing(about: string, intention: Text, staff: Text): Record<string, StateDefinition> {
  return {
    [`${about}-announced`]: {
      phase: 'execution',
      label: {
        applicant: intention,
        staff: { nl: `${staff.nl}, zienswijze gevraagd`, en: `${staff.en}, views asked` },
      },
      deadline: `${about}-views`,
    },
    [`${about}-heard`]: { ...heardState(intention, staff), deadline: 'midterm' },
  };
}

/** From the midterm report to what becomes of the award. */
export function midtermStates(by: MidtermBy): Readonly<Record<string, StateDefinition>> {
  return {
    ...(by === 'minister'
      ? {
          'midterm-received': received(
            {
              nl: 'Voortgangsrapportage ontvangen, te beoordelen',
              en: 'Midterm report to be judged',
            },
            'midterm',
          ),
        }
      : {
          'midterm-received': received(
            {
              nl: 'Voortgangsrapportage bij de commissie',
              en: 'Midterm report with the committee',
            },
            'midterm-advice',
          ),
          'midterm-advised': received(
            { nl: 'Advies over de voortgang ontvangen', en: 'Advice on the progress received' },
            'midterm',
          ),
        }),
    ...hearing(
      'lowering',
      { nl: 'Voornemen tot verlaging', en: 'Intention to lower' },
      { nl: 'Verlaging voorgenomen', en: 'To be lowered' },
    ),
    ...hearing(
      'ending',
      { nl: 'Voornemen tot beëindiging', en: 'Intention to end' },
      { nl: 'Beëindiging voorgenomen', en: 'To be ended' },
    ),
    'award-ended': state('execution', {
      nl: 'Beëindigd na de tussentijdse beoordeling',
      en: 'Ended after the midterm review',
    }),
  };
}
