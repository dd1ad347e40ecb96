import type { Tx } from '../../platform/database/index.js';
import { CommitteeAdviceRow } from './committee-advice.row.js';

/** An officer lays a draft before the chair; the chair, or where nobody chairs its writer, lays it down. */
export type AdviceStep = 'present' | 'adopt';

/** The edition that holds in a round, adopted or not; null while nothing has been written. */
export async function adviceOf(
  tx: Tx,
  applicationId: string,
  round: number,
): Promise<Readonly<CommitteeAdviceRow> | null> {
  return tx.findOne(CommitteeAdviceRow, {
    where: { applicationId, round },
    order: { edition: 'DESC' },
  });
}

/** As {@link adviceOf} for many applications, each in its own round, in one statement. */
export async function advicesOf(
  tx: Tx,
  rounds: ReadonlyMap<string, { readonly round: number }>,
): Promise<ReadonlyMap<string, Readonly<CommitteeAdviceRow>>> {
  const rows = await tx
    .createQueryBuilder(CommitteeAdviceRow, 'advice')
    .distinctOn(['advice.applicationId', 'advice.round'])
    .where('advice.applicationId = ANY(:ids)', { ids: [...rounds.keys()] })
    .orderBy('advice.applicationId')
    .addOrderBy('advice.round')
    .addOrderBy('advice.edition', 'DESC')
    .getMany();
  const own = rows.filter((row) => rounds.get(row.applicationId)?.round === row.round);
  return new Map(own.map((row) => [row.applicationId, row]));
}

/** How far the advice on an application is in its running round. */
export interface AdviceProgress {
  readonly status: 'to-write' | 'draft' | 'presented' | 'adopted';
  /** Criteria with some text. */
  readonly written: number;
}

const NOTHING: AdviceProgress = { status: 'to-write', written: 0 };

/** As {@link adviceOf} for many applications, each in its own round, in one statement. */
export async function adviceProgressOf(
  tx: Tx,
  rounds: ReadonlyMap<string, { readonly round: number }>,
): Promise<ReadonlyMap<string, AdviceProgress>> {
  const rows: {
    id: string;
    round: number;
    adopted: boolean;
    presented: boolean;
    written: number;
  }[] = await tx.query(
    `SELECT DISTINCT ON (application_id, round) application_id AS id, round,
            adopted_at IS NOT NULL AS adopted, presented_at IS NOT NULL AS presented,
            (SELECT count(*)::int FROM jsonb_array_elements(texts) t
             WHERE btrim(t->>'text') <> '') AS written
     FROM committee_advice WHERE application_id = ANY($1::uuid[])
     ORDER BY application_id, round, edition DESC`,
    [[...rounds.keys()]],
  );
  return new Map(
    [...rounds].map(([id, { round }]) => {
      const row = rows.find((each) => each.id === id && each.round === round);
      if (!row) return [id, NOTHING];
      return [id, { status: statusOf(row), written: row.written }];
    }),
  );
}

function statusOf(row: { readonly adopted: boolean; readonly presented: boolean }) {
  if (row.adopted) return 'adopted';
  return row.presented ? 'presented' : 'draft';
}
