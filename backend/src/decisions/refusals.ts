import { refuse } from '@tranche/domain';

/** Of euros or of places: what there is to divide may have become less since it was divided. */
export const ABOVE_CEILING = refuse({
  code: 'above-ceiling',
  text: {
    nl: 'Er is intussen minder vrij dan dit besluit vergt. Stel de verdeling opnieuw op.',
    en: 'Less is left by now than this decision needs. Make the division again.',
  },
});

export const STALE_ALLOCATION = refuse({
  code: 'stale',
  text: {
    nl: 'De verdeling is intussen opnieuw opgesteld. Bekijk de nieuwe en beslis daarna.',
    en: 'The division has been made again in the meantime. Look at the new one and then decide.',
  },
});

export const DECISION_MAKER_ONLY = {
  nl: 'Alleen een beslisser van deze tranche kan besluiten.',
  en: 'Only a decision maker of this tranche can decide.',
};
