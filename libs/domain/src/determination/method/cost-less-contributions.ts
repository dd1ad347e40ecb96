import { cents, formatEuro, type Cents } from '../../money/index.js';
import type { Refusal } from '../../refusal.js';
import type { DeterminationReason, Outcome } from '../determination.js';
import type { DeterminationInput } from '../determination-input.js';
import type { CostLessContributions } from '../determination-rules.js';
import { refuseMissing } from './refuse-missing.js';

/**
 * What was made minus what others and the receiver paid. Whoever saves, saves for the subsidy first:
 * no share of the budget limits it, only the award does.
 */
export function outcomeByShortfall(
  { article }: CostLessContributions,
  input: DeterminationInput,
): Outcome | Refusal {
  const { realisedCostCents: cost, realisedCoFinancingCents: contributions } = input;
  if (cost === undefined || contributions === undefined) {
    return refuseMissing(input, ['realisedCost', 'realisedCoFinancing']);
  }
  return {
    amountCents: cents(Math.max(cost - contributions, 0)),
    reasons: [shortfall(cost, contributions, article)],
  };
}

function shortfall(cost: Cents, contributions: Cents, article: string): DeterminationReason {
  return {
    code: 'shortfall',
    article,
    text: {
      nl: `De gemaakte subsidiabele kosten zijn ${formatEuro(cost, 'nl')}. Daar gaan de bijdragen van derden en de eigen bijdrage af: samen ${formatEuro(contributions, 'nl')}.`,
      en: `The eligible cost made is ${formatEuro(cost, 'en')}. The contributions of others and the own contribution come off it: ${formatEuro(contributions, 'en')} together.`,
    },
  };
}
