import { notRanked, refuse, type RefusalReason } from '@tranche/domain';

export const ALREADY_DECIDED = refuse({
  code: 'already-decided',
  text: {
    nl: 'Over deze tranche is al beslist. De verdeling staat vast.',
    en: 'This tranche has already been decided. The division is final.',
  },
});

export const NOTHING_TO_RANK = refuse({
  code: 'nothing-to-rank',
  text: {
    nl: 'Er zijn geen beoordeelde aanvragen om in de rangorde te zetten.',
    en: 'There are no assessed applications to rank.',
  },
});

/** @param article by which the one who is complete first is served first */
export const nobodyNext = (article: string): RefusalReason => ({
  code: 'nobody-next',
  article,
  text: {
    nl: 'Niemand is aan de beurt: er is geen volledige aanvraag, of een eerder ontvangen aanvraag is nog niet op volledigheid beoordeeld.',
    en: 'Nobody is next: there is no complete application, or one received earlier has not been judged for completeness.',
  },
});

export const WINDOW_NOT_CLOSED = refuse({
  code: 'window-not-closed',
  text: {
    nl: 'De verdeling kan pas worden opgesteld als het aanvraagtijdvak is gesloten.',
    en: 'The division can be made only after the application window has closed.',
  },
});

export const NOT_RANKED = refuse(notRanked);

export const CEILING_CHANGED = refuse({
  code: 'ceiling-changed',
  article: 'Awb 4:25',
  text: {
    nl: 'Wat er te verdelen is, is gewijzigd sinds de verdeling is opgesteld. Stel haar opnieuw op.',
    en: 'What there is to divide has changed since the division was made. Make it again.',
  },
});

/** A withdrawn application would be decided, and its money would be kept from the next in line. */
export function rankingMoved(references: readonly string[]) {
  const named = references.join(', ');
  return refuse({
    code: 'ranking-moved',
    text: {
      nl: `Sinds de verdeling is opgesteld, doet niet meer mee: ${named}. Stel haar opnieuw op.`,
      en: `Since the division was made, no longer taking part: ${named}. Make it again.`,
    },
  });
}

/** Deciding now would leave them out for good. */
export function rankingMissed(references: readonly string[]) {
  const named = references.slice(0, 20).join(', ');
  return refuse({
    code: 'ranking-missed',
    article: 'Awb 4:25',
    text: {
      nl: `Deze aanvragen horen in de verdeling en staan er niet in: ${named}. Stel haar opnieuw op.`,
      en: `These applications belong in the allocation and are not in it: ${named}. Make it again.`,
    },
  });
}

export const SAME_PERSON = refuse({
  code: 'four-eyes',
  text: {
    nl: 'Wie de verdeling opstelde, mag niet zelf beslissen. Laat een collega dit doen.',
    en: 'Whoever made the division may not decide. Ask a colleague to do this.',
  },
});

export const OWN_INTEREST = refuse({
  code: 'own-interest',
  article: 'Awb 2:4',
  text: {
    nl: 'U hebt een belang bij een aanvraag in deze tranche. Laat een collega dit doen.',
    en: 'You have an interest in an application of this tranche. Ask a colleague to do this.',
  },
});

export const RANKERS_ONLY = {
  nl: 'Alleen een behandelaar of de voorzitter van deze tranche kan de verdeling opstellen.',
  en: 'Only an officer or the chair of this tranche can make the division.',
};

export const ORDER_INCOMPLETE = {
  code: 'order-incomplete',
  text: {
    nl: 'Zet elke beoordeelde aanvraag van de tranche precies één keer in de volgorde van de commissie.',
    en: 'Put every assessed application of the tranche in the order of the committee exactly once.',
  },
};
