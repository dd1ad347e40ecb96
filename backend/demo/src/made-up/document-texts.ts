import { formatEuro, type DocumentRequirement } from '@tranche/domain';
import type { DemoApplication } from '../demo-tranche.js';
import { answerTexts } from './answer-texts.js';
import type { DocumentText } from './document-pdf.js';

/** What a required document of this application says, by its kind. */
export function documentText(
  requirement: DocumentRequirement,
  application: DemoApplication,
): DocumentText {
  const texts = answerTexts(application);
  const chosen = CONTENT[requirement.kind] ?? ['goals', 'activities'];
  const money = requirement.kind === 'budget' ? [moneyLine(application)] : [];
  const parties =
    requirement.kind === 'cooperation-agreement'
      ? [
          `Partijen: ${[application.lead, ...application.partners].map((each) => each.name).join('; ')}.`,
        ]
      : [];
  return {
    title: `${requirement.label.nl}: ${application.title}`,
    paragraphs: [...parties, ...money, ...chosen.map((name) => texts[name] ?? '')],
  };
}

/** The answers that come back in each document. */
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  'vision-document': ['labourMarket', 'alignment', 'composition'],
  'action-plan': ['goals', 'results', 'qualifications', 'activities', 'risks', 'continuation'],
  'activity-plan': ['activities', 'milestones'],
  budget: ['costExplanation', 'continuation'],
  'cooperation-agreement': ['composition', 'evaluation'],
};

function moneyLine({ budgetCents, requestedCents }: DemoApplication): string {
  const [budget, requested] = [budgetCents, requestedCents].map((each) => formatEuro(each, 'nl'));
  return `Begroting ${budget}, gevraagde subsidie ${requested}.`;
}
