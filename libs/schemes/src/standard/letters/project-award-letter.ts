import type { LetterDefinition, LetterSection, Text } from '@tranche/domain';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from './envelope-sections.js';
import { determinationSection, dutiesSection, paymentsSection } from './money-sections.js';

interface ProjectAward {
  readonly reasons: LetterSection;
  /** How the amount follows from the budget, and what it depends on (Awb 4:31, 4:34). */
  readonly amount: readonly Text[];
  readonly payments: Text;
  readonly determination: readonly Text[];
  readonly stateAid: Text;
  /** What only this scheme says, before the duties. */
  readonly more?: readonly LetterSection[];
}

/** The award of a subsidy for a project that others pay too (Awb 4:29-4:37, Kaderregeling 4.2). */
export function projectAwardLetter(award: ProjectAward): LetterDefinition {
  return {
    kind: 'award',
    subject: {
      nl: 'Subsidie verleend voor {projectTitle}',
      en: 'Subsidy awarded for {projectTitle}',
    },
    sections: [
      applicationFacts,
      decision({
        nl: 'Ik verleen u subsidie voor {projectTitle}: ten hoogste {maximumAmount}.',
        en: 'I award you a subsidy for {projectTitle}: at most {maximumAmount}.',
      }),
      award.reasons,
      activitiesAndPeriod,
      amountOfBudget(award.amount),
      coFinancing,
      paymentsSection(award.payments),
      ...(award.more ?? []),
      dutiesSection,
      determinationSection(...award.determination),
      stateAid(award.stateAid),
      objectionClause,
      contact,
      authority,
    ],
  };
}

const activitiesAndPeriod: LetterSection = {
  heading: { nl: 'Waarvoor en wanneer', en: 'For what and when' },
  covers: ['activities', 'period'],
  blocks: [
    {
      kind: 'paragraph',
      text: {
        nl: 'U krijgt de subsidie voor de activiteiten in uw aanvraag:',
        en: 'You receive the subsidy for the activities in your application:',
      },
    },
    { kind: 'paragraph', text: { nl: '{activities}', en: '{activities}' } },
    {
      kind: 'paragraph',
      text: {
        nl: 'De subsidieperiode loopt van {startsOn} tot en met {endsOn}.',
        en: 'The subsidy period runs from {startsOn} up to and including {endsOn}.',
      },
    },
  ],
};

function amountOfBudget(lines: readonly Text[]): LetterSection {
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
            label: { nl: 'Deel van de begroting', en: 'Share of the budget' },
            value: { nl: '{subsidyShare}', en: '{subsidyShare}' },
          },
          {
            label: { nl: 'Begroting', en: 'Budget' },
            value: { nl: '{eligibleBudget}', en: '{eligibleBudget}' },
          },
        ],
      },
      ...lines.map((text) => ({ kind: 'paragraph' as const, text })),
    ],
  };
}

const coFinancing: LetterSection = {
  heading: { nl: 'Cofinanciering', en: 'Co-financing' },
  covers: ['co-financing'],
  blocks: [
    {
      kind: 'paragraph',
      text: {
        nl: 'Bij dit besluit ga ik uit van de volgende financiering.',
        en: 'This decision assumes the following financing.',
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

function stateAid(text: Text): LetterSection {
  return {
    heading: { nl: 'Staatssteun', en: 'State aid' },
    covers: ['state-aid'],
    blocks: [{ kind: 'paragraph', text }],
  };
}
