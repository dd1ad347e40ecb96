import { refuse } from '@tranche/domain';

export const ABOVE_CEILING = refuse({
  code: 'above-ceiling',
  article: 'Awb 4:25(2)',
  text: {
    nl: 'Verlenen zou het subsidieplafond overschrijden. Stel de rangorde opnieuw vast.',
    en: 'Awarding would exceed the subsidy ceiling. Make the ranking again.',
  },
});

export const STALE_ALLOCATION = refuse({
  code: 'stale',
  text: {
    nl: 'De rangorde is intussen opnieuw vastgesteld. Bekijk de nieuwe en beslis daarna.',
    en: 'The ranking has been made again in the meantime. Look at the new one and then decide.',
  },
});

export const DECISION_MAKER_ONLY = {
  nl: 'Alleen een beslisser van deze tranche kan besluiten.',
  en: 'Only a decision maker of this tranche can decide.',
};
