import { formatAmount, type Cents, type Unit } from '../money/index.js';
import type { Language, Text } from '../text.js';

export interface Outcome {
  readonly requestedCents: Cents;
  /** What it got; null when the ceiling left nothing for it. */
  readonly paidCents: Cents | null;
  readonly wasDrawn: boolean;
  /** What was left when it did not fit. */
  readonly freeCents: Cents;
  /** What the ceiling counts; money where it does not say. */
  readonly unit?: Unit | undefined;
}

/** What an application got under the ceiling, and why not more. */
export function outcomeReason(outcome: Outcome): Text {
  const { requestedCents, paidCents, wasDrawn, unit = 'euro' } = outcome;
  if (paidCents === null) return refusal(outcome);
  if (paidCents < requestedCents) return partly(paidCents, unit);
  return wasDrawn ? DRAWN[unit] : FITS[unit];
}

/** What holds an application within the ceiling, as in "fits ...". */
const WITHIN: Readonly<Record<Unit, Text>> = {
  euro: { nl: 'onder het subsidieplafond', en: 'under the ceiling' },
  place: { nl: 'binnen het aantal plaatsen', en: 'within the number of places' },
};

const FITS: Readonly<Record<Unit, Text>> = {
  euro: { nl: 'Past onder het subsidieplafond.', en: 'Fits under the ceiling.' },
  place: { nl: 'Er is een plaats voor.', en: 'There is a place for it.' },
};

const DRAWN: Readonly<Record<Unit, Text>> = {
  euro: { nl: 'Door loting gekozen tussen gelijken.', en: 'Chosen by lot between equals.' },
  place: { nl: 'De loting gaf deze aanvraag een plaats.', en: 'The draw gave it a place.' },
};

const DRAWN_AFTER: Readonly<Record<Unit, Text>> = {
  euro: {
    nl: 'Het lot koos tussen gelijken een ander; daarna paste deze aanvraag niet meer.',
    en: 'The lot chose another between equals; after that this application no longer fitted.',
  },
  place: {
    nl: 'De loting gaf alle plaatsen aan aanvragen vóór deze.',
    en: 'The draw gave all places to applications before it.',
  },
};

/** Refused only as far as the ceiling would be exceeded (Awb 4:25(2)). */
function partly(paid: Cents, unit: Unit): Text {
  const amount = (language: Language) => formatAmount(paid, unit, language);
  return {
    nl: `Past voor een deel ${WITHIN[unit].nl}: ${amount('nl')}.`,
    en: `Fits in part ${WITHIN[unit].en}: ${amount('en')}.`,
  };
}

/** Too large for what is left, beaten by lot, or behind one that was too large. */
function refusal({ requestedCents, wasDrawn, freeCents, unit = 'euro' }: Outcome): Text {
  if (wasDrawn) return DRAWN_AFTER[unit];
  if (requestedCents > freeCents) {
    if (unit === 'place' && freeCents === 0) return NO_PLACE_LEFT;
    const free = (language: Language) => formatAmount(freeCents, unit, language);
    return {
      nl: `Past niet ${WITHIN[unit].nl}: er is nog ${free('nl')} vrij.`,
      en: `Does not fit ${WITHIN[unit].en}: ${free('en')} is left.`,
    };
  }
  return {
    nl: `Een aanvraag die hoger staat paste niet ${WITHIN[unit].nl}; daar eindigt de lijst.`,
    en: `An application above it did not fit ${WITHIN[unit].en}; the list ends there.`,
  };
}

const NO_PLACE_LEFT: Text = {
  nl: 'Alle plaatsen gaan naar aanvragen die hoger staan.',
  en: 'All places go to applications above it.',
};
