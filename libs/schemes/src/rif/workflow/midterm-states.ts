import type { StateDefinition, Text } from '@tranche/domain';
import { heardState } from '../../standard/workflow/views.js';
import { notBegun } from '../../standard/workflow/hearing-procedure.js';
import { end, state } from '../../standard/workflow/states.js';
import type { MidtermBy } from './midterm-deadlines.js';

export const MIDTERM_REVIEW: Text = { nl: 'Tussentijdse beoordeling', en: 'Midterm review' };

/** Where the main procedure goes on once the review ended the award. */
export const ENDED_STATES = {
  'award-ended': state('execution', {
    nl: 'Beëindigd na de tussentijdse beoordeling',
    en: 'Ended after the midterm review',
  }),
} as const;

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
    'no-midterm-review': notBegun(MIDTERM_REVIEW),
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
    'midterm-continued': end({ nl: 'Gaat ongewijzigd door', en: 'Goes on unchanged' }),
    'midterm-lowered': end({ nl: 'Subsidie verlaagd', en: 'Subsidy lowered' }),
    'midterm-amount-kept': end({ nl: 'Bedrag niet verlaagd', en: 'Amount not lowered' }),
    'midterm-ended': end({ nl: 'Subsidie beëindigd', en: 'Subsidy ended' }),
    'midterm-not-ended': end({ nl: 'Subsidie niet beëindigd', en: 'Subsidy not ended' }),
  };
}
