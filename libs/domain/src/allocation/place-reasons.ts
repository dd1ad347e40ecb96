import { formatRational } from '../assessment/index.js';
import { formatEuro, type Cents } from '../money/index.js';
import type { Language, Text } from '../text.js';
import type { AllocationCandidate } from './candidate.js';

/** Why an application that is not sufficient has no place. */
export function insufficientReason({ insufficient }: AllocationCandidate): Text {
  const named = (language: Language) => insufficient.map((each) => each[language]).join(', ');
  return {
    nl: `Niet elk criterium is voldoende: ${named('nl')}.`,
    en: `Not every criterion is sufficient: ${named('en')}.`,
  };
}

export interface PlaceSituation {
  readonly candidate: AllocationCandidate;
  readonly place: number;
  /** What it got; null when the ceiling left nothing for it. */
  readonly paidCents: Cents | null;
  readonly wasDrawn: boolean;
  readonly freeCents: Cents;
}

/** Why this place, and what followed from it. */
export function placeReason(situation: PlaceSituation): Text {
  return {
    nl: [standing(situation, 'nl'), outcome(situation, 'nl')].join(' '),
    en: [standing(situation, 'en'), outcome(situation, 'en')].join(' '),
  };
}

function standing({ candidate, place }: PlaceSituation, language: Language): string {
  if (candidate.committeePlace !== null) {
    return language === 'nl'
      ? `Plaats ${place} in de volgorde van de commissie.`
      : `Place ${place} in the order of the committee.`;
  }
  const { numerator, denominator } = candidate.points;
  const percent = formatRational({ numerator: numerator * 100, denominator }, language);
  const repaired = candidate.isAfterNearMiss;
  return language === 'nl'
    ? `Plaats ${place} op de lijst met ${percent}% van de punten${repaired ? ', na aanvulling onderaan' : ''}.`
    : `Place ${place} on the list with ${percent}% of the points${repaired ? ', at the bottom after a supplement' : ''}.`;
}

function outcome(situation: PlaceSituation, language: Language): string {
  const { candidate, paidCents, wasDrawn } = situation;
  if (paidCents === null) return refusal(situation)[language];
  if (paidCents < candidate.requestedCents) {
    return { nl: partly(paidCents, 'nl'), en: partly(paidCents, 'en') }[language];
  }
  return (wasDrawn ? DRAWN : FITS)[language];
}

const FITS: Text = { nl: 'Past onder het subsidieplafond.', en: 'Fits under the ceiling.' };

const DRAWN: Text = {
  nl: 'Door loting gekozen tussen gelijken.',
  en: 'Chosen by lot between equals.',
};

/** Refused only as far as the ceiling would be exceeded (Awb 4:25(2)). */
function partly(paid: Cents, language: Language): string {
  const amount = formatEuro(paid, language);
  return language === 'nl'
    ? `Past voor een deel onder het subsidieplafond: ${amount}.`
    : `Fits in part under the ceiling: ${amount}.`;
}

/** Too large for what is left, beaten by lot, or behind one that was too large. */
function refusal({ candidate, wasDrawn, freeCents }: PlaceSituation): Text {
  if (wasDrawn) {
    return {
      nl: 'Het lot koos tussen gelijken een ander; daarna paste deze aanvraag niet meer.',
      en: 'The lot chose another between equals; after that this application no longer fitted.',
    };
  }
  if (candidate.requestedCents > freeCents) {
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
