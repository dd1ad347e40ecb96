import type { FactTemplate, LetterBlockTemplate, LetterSection, Text } from '@tranche/domain';

/* What an award of a subsidy for a project says about the project, the budget and who pays it. */

/** A period may be asked to begin after the day by which the award lets it begin: which day binds is said. */
export const LATE_BEGINNING: LetterBlockTemplate = {
  kind: 'paragraph',
  when: 'beginsLate',
  text: {
    nl: 'U gaf {startsOn} op als eerste dag. Na dit besluit moet u uiterlijk op {latestStart} met de activiteiten beginnen ({latestStartArticle}). Die dag gaat voor op de dag die u opgaf. Kunt u dan nog niet beginnen? Meld dat dan meteen.',
    en: 'You gave {startsOn} as the first day. After this decision you must start the activities on {latestStart} at the latest ({latestStartArticle}). That day comes before the day you gave. Can you not start by then? Report that at once.',
  },
};

/** For which activities, and from when until when. */
export function activitiesAndPeriod(activities: Text): LetterSection {
  return {
    heading: { nl: 'Waarvoor en wanneer', en: 'For what and when' },
    covers: ['activities', 'period'],
    blocks: [
      { kind: 'paragraph', text: activities },
      { kind: 'paragraph', text: { nl: '{activities}', en: '{activities}' } },
      {
        kind: 'paragraph',
        text: {
          nl: 'De subsidieperiode loopt van {startsOn} tot en met {endsOn}.',
          en: 'The subsidy period runs from {startsOn} up to and including {endsOn}.',
        },
      },
      LATE_BEGINNING,
    ],
  };
}

/**
 * The maximum and the budget behind it (Awb 4:31).
 *
 * @param facts what stands below the maximum
 * @param lines how the amount follows, and what it depends on (Awb 4:34)
 */
export function amountOfBudget(
  facts: readonly FactTemplate[],
  lines: readonly Text[],
): LetterSection {
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
          ...facts,
        ],
      },
      ...lines.map((text) => ({ kind: 'paragraph' as const, text })),
    ],
  };
}

export const SHARE_OF_BUDGET: FactTemplate = {
  label: { nl: 'Deel van de begroting', en: 'Share of the budget' },
  value: { nl: '{subsidyShare}', en: '{subsidyShare}' },
};

export function budgetFact(label: Text): FactTemplate {
  return { label, value: { nl: '{eligibleBudget}', en: '{eligibleBudget}' } };
}

/** The ministry may not have its money yet (Awb 4:34). */
export const BUDGET_RESERVATION: Text = {
  nl: 'Voor zover de begroting van het ministerie nog niet is vastgesteld, verleen ik de subsidie onder de voorwaarde dat daarvoor voldoende geld beschikbaar wordt gesteld (artikel 4:34 Awb).',
  en: 'As far as the budget of the ministry has not been adopted yet, I award the subsidy on the condition that sufficient funds are made available (article 4:34 Awb).',
};

/** Percentages are for reading; the rules are tested with the amounts. */
const ROUNDED_SHARES: LetterBlockTemplate = {
  kind: 'paragraph',
  when: 'hasRoundedShares',
  text: {
    nl: 'De percentages zijn afgerond op twee decimalen; vanaf een half naar boven. Gerekend is met de bedragen zelf.',
    en: 'The percentages are rounded to two decimals; a half goes up. The amounts themselves were reckoned with.',
  },
};

/** Who else pays, and by which rule. */
export function assumedFinancing(text: Text): LetterSection {
  return {
    heading: { nl: 'Cofinanciering', en: 'Co-financing' },
    covers: ['co-financing'],
    blocks: [
      { kind: 'paragraph', text },
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
      ROUNDED_SHARES,
    ],
  };
}

/** Whether the award is state aid (article 107(1) TFEU). */
export function stateAidSection(text: Text): LetterSection {
  return {
    heading: { nl: 'Staatssteun', en: 'State aid' },
    covers: ['state-aid'],
    blocks: [{ kind: 'paragraph', text }],
  };
}
