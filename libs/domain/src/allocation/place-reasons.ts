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
  readonly isAwarded: boolean;
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
  const { isAwarded, wasDrawn, freeCents } = situation;
  const left = formatEuro(freeCents, language);
  if (language === 'nl') {
    if (!isAwarded) return `Past niet onder het subsidieplafond: er is nog ${left} vrij.`;
    return wasDrawn ? 'Door loting gekozen tussen gelijken.' : 'Past onder het subsidieplafond.';
  }
  if (!isAwarded) return `Does not fit under the ceiling: ${left} is left.`;
  return wasDrawn ? 'Chosen by lot between equals.' : 'Fits under the ceiling.';
}
