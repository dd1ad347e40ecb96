import { formatEuro, type Cents } from '../money/index.js';
import type { Text } from '../text.js';

export interface Outcome {
  readonly requestedCents: Cents;
  /** What it got; null when the ceiling left nothing for it. */
  readonly paidCents: Cents | null;
  readonly wasDrawn: boolean;
  /** What was left when it did not fit. */
  readonly freeCents: Cents;
}

/** What an application got under the ceiling, and why not more. */
export function outcomeReason(outcome: Outcome): Text {
  const { requestedCents, paidCents, wasDrawn } = outcome;
  if (paidCents === null) return refusal(outcome);
  if (paidCents < requestedCents) return partly(paidCents);
  return wasDrawn ? DRAWN : FITS;
}

const FITS: Text = { nl: 'Past onder het subsidieplafond.', en: 'Fits under the ceiling.' };

const DRAWN: Text = {
  nl: 'Door loting gekozen tussen gelijken.',
  en: 'Chosen by lot between equals.',
};

/** Refused only as far as the ceiling would be exceeded (Awb 4:25(2)). */
function partly(paid: Cents): Text {
  return {
    nl: `Past voor een deel onder het subsidieplafond: ${formatEuro(paid, 'nl')}.`,
    en: `Fits in part under the ceiling: ${formatEuro(paid, 'en')}.`,
  };
}

/** Too large for what is left, beaten by lot, or behind one that was too large. */
function refusal({ requestedCents, wasDrawn, freeCents }: Outcome): Text {
  if (wasDrawn) {
    return {
      nl: 'Het lot koos tussen gelijken een ander; daarna paste deze aanvraag niet meer.',
      en: 'The lot chose another between equals; after that this application no longer fitted.',
    };
  }
  if (requestedCents > freeCents) {
    return {
      nl: `Past niet onder het subsidieplafond: er is nog ${formatEuro(freeCents, 'nl')} vrij.`,
      en: `Does not fit under the ceiling: ${formatEuro(freeCents, 'en')} is left.`,
    };
  }
  return {
    nl: 'Een aanvraag die hoger staat paste niet onder het subsidieplafond; daar eindigt de lijst.',
    en: 'An application above it did not fit under the ceiling; the list ends there.',
  };
}
