import { Injectable } from '@nestjs/common';
import type { ReferenceListQuery, ReferenceListView } from '@tranche/contracts';
import type { Text } from '@tranche/domain';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { NotFoundError } from '../platform/errors/index.js';
import { ReferenceData } from './reference-data.js';
import type { ReferenceListRow } from './reference-list.row.js';

const MOST_MATCHES = 50;

interface Match {
  readonly code: string;
  readonly label: Text;
  readonly attributes: Record<string, string>;
  readonly total: number;
}

/** A list as it holds on a day, to choose from: where it comes from, and what matches. */
@Injectable()
export class ShowReferenceList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly lists: ReferenceData,
  ) {}

  /** @throws NotFoundError when no version of the list holds on that day */
  async show(list: string, query: ReferenceListQuery): Promise<ReferenceListView> {
    const { on } = query;
    const day = on === undefined ? this.clock.today() : Temporal.PlainDate.from(on);
    return this.unitOfWork.read(async (tx) => {
      const version = await this.lists.versionOn(tx, list, day);
      if (!version) throw new NotFoundError();
      const matches = await find(tx, version, query);
      const { source, validFrom, note } = version;
      return {
        list,
        source,
        validFrom,
        note,
        total: matches[0]?.total ?? 0,
        items: matches.map(({ code, label, attributes }) => ({ code, label, attributes })),
      };
    });
  }
}

/** Every word must be in the code or in a name; the exact code comes first, then names by the start. */
function find(
  tx: Tx,
  { code, validFrom }: ReferenceListRow,
  { search = '', attribute, in: values = '' }: ReferenceListQuery,
): Promise<Match[]> {
  const literal = search.replaceAll(/[%_\\]/g, '\\$&');
  const words = literal.split(/\s+/u).map((word) => `%${word}%`);
  return tx.query(
    `SELECT code, label, attributes, count(*) OVER ()::int AS total
     FROM reference_entry
     WHERE list_code = $1 AND valid_from = $2
       AND ($7::text IS NULL OR attributes->>$7 IS NULL OR attributes->>$7 = ANY ($8::text[]))
       AND concat_ws(' ', code, label->>'nl', label->>'en') ILIKE ALL ($3::text[])
     ORDER BY lower(code) = lower($4) DESC,
       (label->>'nl' ILIKE $5 OR label->>'en' ILIKE $5) DESC, label->>'nl', code
     LIMIT $6`,
    [
      code,
      validFrom,
      words,
      search,
      `${literal}%`,
      MOST_MATCHES,
      attribute ?? null,
      values.split(','),
    ],
  );
}
