import type { LetterSection, Text } from '@tranche/domain';
import {
  amountOfBudget,
  assumedFinancing,
  BUDGET_RESERVATION,
  budgetFact,
  SHARE_OF_BUDGET,
} from '../../standard/letters/project-award-sections.js';
import { amountInWords, percentOf, shareInWords } from '../../standard/page/in-words.js';
import type { SectorPlanPage } from '../sector-plan-page.js';

/** How much, of which budget, and that overhead is counted later. */
export function amountAndOverhead(page: SectorPlanPage): LetterSection {
  const { articles } = page;
  const steps = overheadSteps(page);
  const part = partOfOverhead(page);
  return amountOfBudget(
    [
      {
        label: { nl: 'Waarvan voor de kosten', en: 'Of which for the cost' },
        value: { nl: '{costAmount}', en: '{costAmount}' },
      },
      {
        label: { nl: 'Waarvan voor overhead', en: 'Of which for overhead' },
        value: { nl: '{overheadAmount}', en: '{overheadAmount}' },
      },
      budgetFact({ nl: 'Begrote kosten, zonder overhead', en: 'Planned cost, without overhead' }),
      SHARE_OF_BUDGET,
    ],
    [
      {
        nl: `Overhead staat niet in de begroting. Het bedrag voor overhead hierboven is een raming over de begrote kosten: ${steps.nl}. ${part.nl} daarvan is subsidie (${articles.overhead}). Bij de vaststelling bepaal ik het, over de kosten die ik dan vaststel.`,
        en: `Overhead is not in the budget. The amount for overhead above is an estimate over the planned cost: ${steps.en}. ${part.en} of it is subsidy (${articles.overhead}). I fix it at the final determination, over the cost that I determine then.`,
      },
      BUDGET_RESERVATION,
    ],
  );
}

export const coFinancing = assumedFinancing({
  nl: 'Bij dit besluit ga ik uit van de volgende financiering van het sectorplan.',
  en: 'This decision assumes the following financing of the sector plan.',
});

/** The staircase in words: a share up to the first step, another up to the next, and one above. */
function overheadSteps({ overhead }: SectorPlanPage): Text {
  const above = percentOf(overhead.above);
  const said = overhead.steps.map(({ upTo, part }, index) => {
    const from = overhead.steps[index - 1]?.upTo;
    const percent = percentOf(part);
    const to = amountInWords(upTo);
    return from
      ? {
          nl: `${percent.nl} van ${amountInWords(from).nl} tot ${to.nl}`,
          en: `${percent.en} from ${amountInWords(from).en} to ${to.en}`,
        }
      : { nl: `${percent.nl} tot ${to.nl}`, en: `${percent.en} up to ${to.en}` };
  });
  return {
    nl: `${said.map(({ nl }) => nl).join(', ')} en ${above.nl} daarboven`,
    en: `${said.map(({ en }) => en).join(', ')} and ${above.en} above that`,
  };
}

function partOfOverhead({ shares }: SectorPlanPage): Text {
  const part = shareInWords(shares.ofOverhead);
  const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
  return { nl: capital(part.nl), en: capital(part.en) };
}
