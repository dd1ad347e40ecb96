import { refuse } from '@tranche/domain';

/** Of euros or of places: what there is to divide may have become less since it was divided. */
export const ABOVE_CEILING = refuse({
  code: 'above-ceiling',
  text: {
    nl: 'Er is intussen minder vrij dan dit besluit vergt. Stel de verdeling opnieuw op.',
    en: 'Less is left by now than this decision needs. Make the division again.',
  },
});

/** It would stand beside the first; only a procedure can put another in its place. */
export const DECISION_IN_FORCE = refuse({
  code: 'decision-in-force',
  text: {
    nl: 'Over een van deze aanvragen is al beslist, en dat besluit geldt nog. Een tweede besluit kan er niet naast staan.',
    en: 'One of these applications has been decided on, and that decision is still in force. A second cannot stand beside it.',
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
