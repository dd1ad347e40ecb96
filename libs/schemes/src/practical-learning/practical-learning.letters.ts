import type { LetterDefinition, LetterSection, Text } from '@tranche/domain';
import { notProcessed, supplementRequest } from '../standard/letters/intake-letters.js';
import { ceilingRejection, rejectionLetters } from '../standard/letters/rejection-letters.js';
import { revisionLetters } from '../standard/letters/determination/revision-letters.js';
import { supplementWithdrawn } from '../standard/letters/supplement-withdrawn-letters.js';
import { determinationAtOnce } from './letters/determination-at-once.js';
import { noPlaceRejection } from './letters/no-place-rejection.js';
import { placesCalculation } from './letters/places-calculation.js';
import type { PracticalPage } from './practical-page.js';

/** Every study year has a window of its own, and none opens again. */
const RESUBMISSION: Text = {
  nl: 'Voor dit studiejaar kunt u na de sluiting niet opnieuw aanvragen (art. 17(1)). Voor een ander studiejaar kan dat in het tijdvak van dat jaar.',
  en: 'For this study year you cannot apply again after the closing (art. 17(1)). For another study year you can, in the window of that year.',
};

const COUNTS_FROM_ITS_ARRIVAL: LetterSection = {
  heading: { nl: 'Let op de sluiting', en: 'Mind the closing' },
  blocks: [
    {
      kind: 'paragraph',
      text: {
        nl: 'Uw aanvraag telt pas als ontvangen op de dag waarop uw aanvulling binnenkomt (art. 17(3)). Stuur haar daarom ook vóór de sluiting van de aanvraagperiode: daarna is het te laat.',
        en: 'Your application counts as received only on the day your supplement comes in (art. 17(3)). So send it before the window closes as well: after that it is too late.',
      },
    },
  ],
};

/** As everywhere, with a warning before contact and signature. */
const SUPPLEMENT_REQUEST: LetterDefinition = {
  ...supplementRequest,
  sections: supplementRequest.sections.toSpliced(-2, 0, COUNTS_FROM_ITS_ARRIVAL),
};

export function practicalLetters(page: PracticalPage): readonly LetterDefinition[] {
  return [
    SUPPLEMENT_REQUEST,
    supplementWithdrawn,
    notProcessed,
    ...rejectionLetters(RESUBMISSION),
    ceilingRejection(
      {
        nl: 'Het budget van elke soort plaats is gedeeld door alle gerealiseerde plaatsen (art. 14, 15). Voor de plaatsen in uw aanvraag bleef geen bedrag over.',
        en: 'The budget of every kind of place was divided by all realised places (art. 14, 15). For the places in your application no amount was left.',
      },
      RESUBMISSION,
      placesCalculation,
    ),
    noPlaceRejection(RESUBMISSION),
    determinationAtOnce(page),
    ...revisionLetters({ nl: 'Bedrag uit de verdeling', en: 'Amount from the allocation' }),
  ];
}
