import type { Unit } from '../../money/index.js';
import type { Text } from '../../text.js';
import { outcomeReason } from '../outcome-reason.js';
import type { Turn } from './turn.js';

/** Why a claim on a budget line got what it got, after the words for its place in the order. */
export function turnReason(turn: Turn, standing: Text, unit: Unit = 'euro'): Text {
  const { claim, paidCents, wasDrawn, freeBefore } = turn;
  const outcome = outcomeReason({
    requestedCents: claim.cents,
    paidCents,
    wasDrawn,
    freeCents: freeBefore,
    unit,
  });
  // The title on subsidies is about money (Awb 4:21): places have a ground in their own regulation.
  const isCut = paidCents !== claim.cents && unit === 'euro';
  const ground = isCut ? CEILING_GROUND : NO_GROUND;
  return {
    nl: `${standing.nl} ${outcome.nl}${ground.nl}`,
    en: `${standing.en} ${outcome.en}${ground.en}`,
  };
}

const NO_GROUND: Text = { nl: '', en: '' };

const CEILING_GROUND: Text = {
  nl: ' Wat boven het plafond komt, wordt geweigerd (artikel 4:25, tweede lid, Awb).',
  en: ' What would exceed the ceiling is refused (Awb, article 4:25(2)).',
};
