import type { Told } from '@tranche/contracts';
import { amountSteps } from '@tranche/domain';
import type { AccessibleApplication } from '../access/application-access.js';
import { allAnswers, type FilledSection } from '../file/section-tasks.js';

/** How what was sent was counted, to whoever sent it: of a draft the page to send it says so. */
export function countedIn(
  { viewer, application, scheme, tranche }: AccessibleApplication,
  sections: readonly FilledSection[],
): Told[] {
  if (viewer !== 'applicant' || application.submittedAt === null) return [];
  const { variant } = application;
  return [...amountSteps(scheme, variant, allAnswers(sections), tranche.parameters)];
}
