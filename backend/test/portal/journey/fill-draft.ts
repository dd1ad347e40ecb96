import type { Answers } from '@tranche/domain';
import type { Portal } from '../start-portal.js';
import { answerQuestions } from './answer-questions.js';
import { uploadPapers } from './papers.js';
import { gatherPartners, type Contributions } from './partnership.js';

/** What is asked, and who pays the rest; by default shares that fit every band of RIF. Cents. */
export interface Plan extends Partial<Contributions> {
  readonly lead?: string;
  readonly budgetCents?: number;
  readonly requestedCents?: number;
  /** By name of the question, where a particular answer is wanted. */
  readonly answers?: Answers;
}

/** Answers every question, gathers partners and uploads papers, so that it can be submitted. */
export async function fillDraft(portal: Portal, reference: string, plan: Plan = {}): Promise<void> {
  const lead = await portal.as(plan.lead ?? 'fatima');
  const requestedCents = plan.requestedCents ?? 100_000_000;
  const budgetCents = plan.budgetCents ?? 3 * requestedCents;
  // The first day: an account of it can be recorded from the award on.
  const startsOn = portal.clock.today().toString();
  await answerQuestions(lead, reference, {
    budgetCents,
    requestedCents,
    startsOn,
    ...(plan.answers && { answers: plan.answers }),
  });
  await gatherPartners(portal, lead, reference, {
    ...usualContributions(budgetCents - requestedCents),
    ...plan,
  });
  await uploadPapers(lead, reference);
}

/** Sixty parts business, thirty the municipality, ten the school's own cash. */
function usualContributions(restCents: number): Contributions {
  const ownCents = Math.floor(restCents / 10);
  const publicCents = Math.floor((restCents * 3) / 10);
  return { ownCents, partners: { sanne: restCents - ownCents - publicCents, mira: publicCents } };
}
