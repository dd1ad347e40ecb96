import { formatFraction, type Cents } from '../money/index.js';
import type { Language, Text } from '../text.js';
import { additionSentence } from './addition-outcome.js';
import type { AllocationCandidate } from './candidate.js';
import { outcomeReason } from './outcome-reason.js';

/** Why an application that is not sufficient has no place. */
export function insufficientReason(candidate: AllocationCandidate): Text {
  const { insufficient } = candidate;
  const beside = (language: Language) => additionSentence(candidate, false, language);
  const named = (language: Language) => insufficient.map((each) => each[language]).join(', ');
  return {
    nl: `Niet elk criterium is voldoende: ${named('nl')}.${beside('nl')}`,
    en: `Not every criterion is sufficient: ${named('en')}.${beside('en')}`,
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
  const { candidate, paidCents } = situation;
  const { requestedCents } = candidate;
  const beside = (language: Language) => additionSentence(candidate, paidCents !== null, language);
  const outcome = outcomeReason({ ...situation, requestedCents });
  return {
    nl: `${standing(situation, 'nl')} ${outcome.nl}${beside('nl')}`,
    en: `${standing(situation, 'en')} ${outcome.en}${beside('en')}`,
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
