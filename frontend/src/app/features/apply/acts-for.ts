import type { ApplicationView } from '@tranche/contracts';

/** The organisation for which a step with the application as a whole is taken; null for oneself, and the office. */
export function actsForIn({
  viewer,
  applicantKind,
  applicantName,
}: Pick<ApplicationView, 'viewer' | 'applicantKind' | 'applicantName'>): string | null {
  return viewer === 'applicant' && applicantKind === 'organisation' ? applicantName : null;
}
