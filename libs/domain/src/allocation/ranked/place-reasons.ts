import { formatFraction, type Cents, type Unit } from '../../money/index.js';
import type { Language, Text } from '../../text.js';
import { additionSentence } from './addition-outcome.js';
import type { AllocationCandidate } from './candidate.js';
import { outcomeReason } from '../outcome-reason.js';

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
  /** How many others of its list were equal. */
  readonly tiedWith: number;
  readonly freeCents: Cents;
  /** What the ceiling counts; money where it does not say. */
  readonly unit?: Unit | undefined;
}

/** Why this place, and what followed from it. */
export function placeReason(situation: PlaceSituation): Text {
  const { candidate, paidCents } = situation;
  const { requestedCents } = candidate;
  const beside = (language: Language) => additionSentence(candidate, paidCents !== null, language);
  const outcome = outcomeReason({ ...situation, requestedCents });
  return {
    nl: `${standing(situation, 'nl')}${tie(situation, 'nl')} ${outcome.nl}${beside('nl')}`,
    en: `${standing(situation, 'en')}${tie(situation, 'en')} ${outcome.en}${beside('en')}`,
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

/**
 * Why this place and not that of an equal. A regulation draws lots where only one of them fits; how
 * equals stand as long as the ceiling does not come between them it leaves open, and so it is our choice.
 */
function tie({ tiedWith, wasDrawn }: PlaceSituation, language: Language): string {
  if (tiedWith === 0 || wasDrawn) return '';
  return language === 'nl'
    ? ` Evenveel punten als ${equalsInWords(tiedWith, 'nl')}: het lot gaf de volgorde daartussen (een keuze van dit portaal).`
    : ` As many points as ${equalsInWords(tiedWith, 'en')}: a lot gave the order between them (a choice of this portal).`;
}

/**
 * @example equalsInWords(3, 'nl') // '3 andere aanvragen'
 */
export function equalsInWords(others: number, language: Language): string {
  if (language === 'nl') return others === 1 ? 'één andere aanvraag' : `${others} andere aanvragen`;
  return others === 1 ? 'one other application' : `${others} other applications`;
}
