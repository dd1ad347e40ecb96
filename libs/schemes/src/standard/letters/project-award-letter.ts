import type { LetterDefinition, LetterSection, Text } from '@tranche/domain';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from './envelope-sections.js';
import { determinationSection, dutiesSection, paymentsSection } from './money-sections.js';
import {
  activitiesAndPeriod,
  amountOfBudget,
  assumedFinancing,
  budgetFact,
  SHARE_OF_BUDGET,
  stateAidSection,
} from './project-award-sections.js';

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
      activitiesAndPeriod({
        nl: 'U krijgt de subsidie voor de activiteiten in uw aanvraag:',
        en: 'You receive the subsidy for the activities in your application:',
      }),
      amountOfBudget(
        [SHARE_OF_BUDGET, budgetFact({ nl: 'Begroting', en: 'Budget' })],
        award.amount,
      ),
      assumedFinancing({
        nl: 'Bij dit besluit ga ik uit van de volgende financiering.',
        en: 'This decision assumes the following financing.',
      }),
      paymentsSection(award.payments),
      ...(award.more ?? []),
      dutiesSection,
      determinationSection(...award.determination),
      stateAidSection(award.stateAid),
      objectionClause,
      contact,
      authority,
    ],
  };
}
