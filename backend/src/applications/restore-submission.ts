import type { Tx } from '../platform/database/index.js';
import { ApplicationSectionRow } from './application-section.row.js';
import { ApplicationRow } from './application.row.js';
import { latestSubmission } from './sent-answers.js';

/**
 * Puts answers, amounts and contributions back as they were last sent. What somebody typed while a
 * supplement was awaited and never sent counts for nothing: it was not received (Awb 4:5). A partner that
 * agreed to an amount in between did not agree to the one that is put back.
 */
export async function restoreSubmission(
  tx: Tx,
  application: Pick<ApplicationRow, 'id'>,
): Promise<void> {
  const sent = await latestSubmission(tx, application);
  if (!sent) return;
  const { id } = application;
  const { budgetCents, requestedCents, sections, partners } = sent.copy;
  await tx.update(ApplicationRow, id, { budgetCents, requestedCents });
  for (const { definition, answers } of sections) {
    const key = { applicationId: id, section: definition.name };
    const row = await tx.findOneBy(ApplicationSectionRow, key);
    if (row) await tx.save(ApplicationSectionRow, { ...row, answers, version: row.version + 1 });
  }
  for (const { name, kind, cashCents, inKindCents } of partners) {
    await tx.query(
      `UPDATE partner SET cash_cents = $4, in_kind_cents = $5, version = version + 1,
         confirmed_by = CASE WHEN is_lead THEN confirmed_by END,
         confirmed_at = CASE WHEN is_lead THEN confirmed_at END,
         agreement_document_id = CASE WHEN is_lead THEN agreement_document_id END,
         agreed_cash_cents = CASE WHEN is_lead THEN $4 ELSE agreed_cash_cents END,
         agreed_in_kind_cents = CASE WHEN is_lead THEN $5 ELSE agreed_in_kind_cents END
       WHERE application_id = $1 AND name = $2 AND kind = $3
         AND (cash_cents, in_kind_cents) IS DISTINCT FROM ($4::bigint, $5::bigint)`,
      [id, name, kind, cashCents, inKindCents],
    );
  }
}
