import type { LetterSection } from '@tranche/domain';
import type { SectorPlanLetterRules } from './sector-plan-letter-rules.js';

/** How much, of which budget, and that overhead is counted later. */
export function amountAndOverhead(rules: SectorPlanLetterRules): LetterSection {
  const { articles, overheadSteps } = rules;
  return {
    heading: { nl: 'Hoeveel subsidie', en: 'How much subsidy' },
    covers: ['amount', 'budget-reservation'],
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            label: { nl: 'Subsidie, ten hoogste', en: 'Subsidy, at most' },
            value: { nl: '{maximumAmount}', en: '{maximumAmount}' },
          },
          {
            label: { nl: 'Begrote kosten, zonder overhead', en: 'Planned cost, without overhead' },
            value: { nl: '{eligibleBudget}', en: '{eligibleBudget}' },
          },
          {
            label: { nl: 'Deel van de begroting', en: 'Share of the budget' },
            value: { nl: '{subsidyShare}', en: '{subsidyShare}' },
          },
        ],
      },
      {
        kind: 'paragraph',
        text: {
          nl: `Overhead staat niet in de begroting. Bij de vaststelling bereken ik haar over de gemaakte kosten: ${overheadSteps.nl}. De helft daarvan is subsidie (${articles.overhead}).`,
          en: `Overhead is not in the budget. At the final determination I compute it over the cost made: ${overheadSteps.en}. Half of it is subsidy (${articles.overhead}).`,
        },
      },
      {
        kind: 'paragraph',
        text: {
          nl: 'Voor zover de begroting van het ministerie nog niet is vastgesteld, verleen ik de subsidie onder de voorwaarde dat daarvoor voldoende geld beschikbaar wordt gesteld (artikel 4:34 Awb).',
          en: 'As far as the budget of the ministry has not been adopted yet, I award the subsidy on the condition that sufficient funds are made available (article 4:34 Awb).',
        },
      },
    ],
  };
}

export const coFinancing: LetterSection = {
  heading: { nl: 'Cofinanciering', en: 'Co-financing' },
  covers: ['co-financing'],
  blocks: [
    {
      kind: 'paragraph',
      text: {
        nl: 'Bij dit besluit ga ik uit van de volgende financiering van het sectorplan.',
        en: 'This decision assumes the following financing of the sector plan.',
      },
    },
    {
      kind: 'table',
      caption: { nl: 'Financiering', en: 'Financing' },
      rowsFrom: 'bands',
      columns: [
        { header: { nl: 'Bron', en: 'Source' }, field: 'band' },
        { header: { nl: 'Bedrag', en: 'Amount' }, field: 'amount', align: 'end' },
        { header: { nl: 'Deel', en: 'Share' }, field: 'share', align: 'end' },
        { header: { nl: 'Regel', en: 'Rule' }, field: 'rule' },
      ],
    },
  ],
};

export function stateAid({ stateAid: text }: SectorPlanLetterRules): LetterSection {
  return {
    heading: { nl: 'Staatssteun', en: 'State aid' },
    covers: ['state-aid'],
    blocks: [{ kind: 'paragraph', text }],
  };
}
