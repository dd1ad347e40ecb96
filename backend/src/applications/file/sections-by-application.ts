import { In } from 'typeorm';
import type { Tx } from '../../platform/database/index.js';
import { ApplicationSectionRow } from './application-section.row.js';

/** What stands in the pages of the forms of many applications, in one statement. */
export async function sectionsByApplication(
  tx: Tx,
  ids: readonly string[],
): Promise<(id: string) => readonly Readonly<ApplicationSectionRow>[]> {
  const rows = await tx.findBy(ApplicationSectionRow, { applicationId: In([...ids]) });
  const byId = Map.groupBy(rows, ({ applicationId }) => applicationId);
  return (id) => byId.get(id) ?? [];
}
