import type { LetterSection } from '@tranche/domain';
import {
  amountOfBudget,
  assumedFinancing,
  BUDGET_RESERVATION,
  budgetFact,
  SHARE_OF_BUDGET,
} from '../../standard/letters/project-award-sections.js';
import type { SectorPlanLetterRules } from './sector-plan-letter-rules.js';

/** How much, of which budget, and that overhead is counted later. */
export function amountAndOverhead(rules: SectorPlanLetterRules): LetterSection {
  const { articles, overheadSteps } = rules;
  return amountOfBudget(
    [
      budgetFact({ nl: 'Begrote kosten, zonder overhead', en: 'Planned cost, without overhead' }),
      SHARE_OF_BUDGET,
    ],
    [
      {
        nl: `Overhead staat niet in de begroting. Bij de vaststelling bereken ik haar over de gemaakte kosten: ${overheadSteps.nl}. De helft daarvan is subsidie (${articles.overhead}).`,
        en: `Overhead is not in the budget. At the final determination I compute it over the cost made: ${overheadSteps.en}. Half of it is subsidy (${articles.overhead}).`,
      },
      BUDGET_RESERVATION,
    ],
  );
}

export const coFinancing = assumedFinancing({
  nl: 'Bij dit besluit ga ik uit van de volgende financiering van het sectorplan.',
  en: 'This decision assumes the following financing of the sector plan.',
});
