import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Tx } from './tx.js';

/**
 * Inserts rows of one table in one statement, however many there are: as parameters of their own they
 * would be too many for PostgreSQL, so they travel as one list.
 *
 * @param rows all with the same properties; what none of them has gets its default
 */
export async function insertAll<Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
): Promise<void> {
  if (rows.length === 0) return;
  const { sql, records } = insertOf(tx, entity, rows);
  await tx.query(sql, [records]);
}

/**
 * As {@link insertAll}, of what is not there yet: a row that breaks a unique key stays out.
 *
 * @param id property that names a row
 * @returns what names the rows that came in, in their order
 */
export async function insertNew<Row extends ObjectLiteral, Id extends keyof Row & string>(
  tx: Tx,
  entity: EntityTarget<Row>,
  id: Id,
  rows: readonly Row[],
): Promise<readonly Row[Id][]> {
  if (rows.length === 0) return [];
  const { sql, records, nameOf } = insertOf(tx, entity, rows);
  const added: { id: Row[Id] }[] = await tx.query(
    `${sql} ON CONFLICT DO NOTHING RETURNING ${nameOf(id)} AS id`,
    [records],
  );
  return added.map((each) => each.id);
}

function insertOf<Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
) {
  const { table, columns, records } = asRecords(tx, entity, rows);
  const names = columns.map(({ name }) => name).join(', ');
  return {
    records,
    sql: `INSERT INTO ${table} (${names})
          SELECT ${names} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    nameOf: (property: string) => columns.find((each) => each.property === property)?.name ?? '',
  };
}

/**
 * Changes rows of one table in one statement, each to its own values.
 *
 * @param key properties that say which row it is
 * @param rows all with the key and the same properties beside it
 */
export async function updateAll<Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  key: readonly (keyof Row & string)[],
  rows: readonly Partial<Row>[],
): Promise<void> {
  if (rows.length === 0) return;
  const { table, columns, records } = asRecords(tx, entity, rows);
  const isKey = ({ property }: { readonly property: string }) => key.includes(property);
  const sets = columns.filter((each) => !isKey(each)).map(({ name }) => `${name} = r.${name}`);
  const matches = columns.filter(isKey).map(({ name }) => `t.${name} = r.${name}`);
  await tx.query(
    `UPDATE ${table} t SET ${sets.join(', ')}
     FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) r WHERE ${matches.join(' AND ')}`,
    [records],
  );
}

/** The rows as PostgreSQL reads them back into the types of their columns. */
function asRecords<Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
) {
  const metadata = tx.connection.getMetadata(entity);
  const present = metadata.columns.filter((column) =>
    rows.some((row) => column.getEntityValue(row) !== undefined),
  );
  const records = rows.map((row) =>
    Object.fromEntries(
      present.map((column) => [column.databaseName, column.getEntityValue(row, true)]),
    ),
  );
  return {
    table: `"${metadata.tableName}"`,
    columns: present.map((column) => ({
      name: `"${column.databaseName}"`,
      property: column.propertyName,
    })),
    records: JSON.stringify(records),
  };
}
