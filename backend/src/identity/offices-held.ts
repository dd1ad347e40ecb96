import { insertNew, type Tx } from '../platform/database/index.js';
import { RoleGrantRow } from './role-grant.row.js';

/** An office that somebody holds, as other rooms see it. */
export type OfficeHeld = Readonly<RoleGrantRow>;

/** All that anybody holds. */
export async function officesHeld(tx: Tx): Promise<readonly OfficeHeld[]> {
  return tx.find(RoleGrantRow, { order: { role: 'ASC', scheme: 'ASC', tranche: 'ASC' } });
}

/** @returns whether it is new: who holds it already holds it once */
export async function addOffice(tx: Tx, office: OfficeHeld): Promise<boolean> {
  return (await insertNew(tx, RoleGrantRow, 'id', [office])).length > 0;
}

/** @returns whether there was any to end */
export async function removeOffice(tx: Tx, id: string): Promise<boolean> {
  const { affected } = await tx.delete(RoleGrantRow, { id });
  return affected === 1;
}

/** Who signed in with an e-mail address, whatever its capitals. */
export async function peopleAt(tx: Tx, email: string): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM person WHERE lower(email) = lower($1)`,
    [email],
  );
  return rows.map(({ id }) => id);
}
