import { formatFraction, type Cents } from '../money/index.js';
import type { Language, Text } from '../text.js';
import type { AllocationCandidate } from './candidate.js';
import { outcomeReason } from './outcome-reason.js';

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
  const { requestedCents } = situation.candidate;
  const outcome = outcomeReason({ ...situation, requestedCents });
  return {
    nl: `${standing(situation, 'nl')} ${outcome.nl}`,
    en: `${standing(situation, 'en')} ${outcome.en}`,
  };
}

function standing({ candidate, place }: PlaceSituation, language: Language): string {
  if (candidate.committeePlace !== null) {
    return language === 'nl'
      ? `Plaats ${place} in de volgorde van de commissie.`
      : `Place ${place} in the order of the committee.`;
  }
  const { numerator, denominator } = candidate.points;
  const percent = formatFraction({ numerator: numerator * 100, denominator }, language);
  const repaired = candidate.isAfterNearMiss;
  return language === 'nl'
    ? `Plaats ${place} op de lijst met ${percent}\u00a0% van de punten${repaired ? ', na aanvulling onderaan' : ''}.`
    : `Place ${place} on the list with ${percent}% of the points${repaired ? ', at the bottom after a supplement' : ''}.`;
}
