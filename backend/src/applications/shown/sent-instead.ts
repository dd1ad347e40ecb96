import type { Tx } from '../../platform/database/index.js';
import { isEditable, type AccessibleApplication } from '../access/application-access.js';
import { ApplicationSectionRow } from '../file/application-section.row.js';
import { latestSubmission } from '../file/sent-answers.js';
import type { SubmissionCopyRow } from '../file/submission-copy.row.js';

type Opened = Pick<AccessibleApplication, 'application' | 'viewer'>;

/**
 * What was sent last, for a reader who is not to see what the applicant is still writing: as long as a
 * supplement has not been sent it was not received (Awb 4:5), and is nobody's but the applicant's.
 *
 * @returns null for the applicant and partners, and when nothing is being written
 */
export async function sentInstead(
  tx: Tx,
  { application, viewer }: Opened,
): Promise<Readonly<SubmissionCopyRow> | null> {
  const takesPart = viewer === 'applicant' || viewer === 'partner';
  return takesPart || !isEditable(application) ? null : latestSubmission(tx, application);
}

/**
 * The pages of the form as this reader may see them.
 *
 * @param sent what {@link sentInstead} gave for this reader
 */
export async function seenSections(
  tx: Tx,
  { id: applicationId }: Pick<Opened['application'], 'id'>,
  sent: SubmissionCopyRow | null,
): Promise<Readonly<ApplicationSectionRow>[]> {
  if (!sent) return tx.findBy(ApplicationSectionRow, { applicationId });
  return sent.copy.sections.map(({ definition, answers }) =>
    tx.create(ApplicationSectionRow, {
      applicationId,
      section: definition.name,
      answers,
      version: sent.number,
      updatedBy: sent.personId,
      updatedAt: sent.receivedAt,
    }),
  );
}

/** What is wrong with what nobody but the applicant sees is nobody's business either. */
export const NOTHING_WRITTEN = { partnership: [], coFinancing: [], documents: [] } as const;

/** The amounts as this reader may see them. */
export function seenAmounts(
  { budgetCents, requestedCents }: AccessibleApplication['application'],
  sent: SubmissionCopyRow | null,
): { readonly budgetCents: number; readonly requestedCents: number } {
  const { copy } = sent ?? {};
  return {
    budgetCents: copy?.budgetCents ?? budgetCents,
    requestedCents: copy?.requestedCents ?? requestedCents,
  };
}
