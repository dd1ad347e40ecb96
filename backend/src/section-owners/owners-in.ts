import type { Tx } from '../platform/database/index.js';
import { SectionOwnerRow } from './section-owner.row.js';

/** A section and who was asked to write it. */
export type SectionOwnedBy = Readonly<
  Pick<SectionOwnerRow, 'section' | 'organisationId' | 'personId'>
>;

/** Of an application, each section that somebody was asked to write. */
export async function ownersIn(tx: Tx, applicationId: string): Promise<readonly SectionOwnedBy[]> {
  return tx.findBy(SectionOwnerRow, { applicationId });
}
