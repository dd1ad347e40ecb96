import { Injectable } from '@nestjs/common';
import type { ApplicationList, CaseloadQuery } from '@tranche/contracts';
import { BETWEEN_THOUSANDS, PLAIN_LETTERS, searchWords } from '@tranche/domain';
import { Interests } from '../../applications/index.js';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import {
  SUMMARY_COLUMNS,
  SUMMARY_TABLES,
  toSummary,
  type SummaryRow,
} from './application-summaries.js';
import { asSent } from './as-sent.js';
import { asPeopleCount } from './as-people-count.js';
import { staffScope } from './staff-scope.js';
import { statesWaitingFor } from './states-waiting-for.js';

/** Everything but drafts, nearest deadline first: what officers work on. */
@Injectable()
export class ListCaseload {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly interests: Interests,
    private readonly clock: Clock,
  ) {}

  async list(query: CaseloadQuery, user: SignedIn): Promise<ApplicationList> {
    const today = this.clock.today().toString();
    const { where, values } = this.conditions(query, user, today);
    const searched = query.search ? SEARCHED : '';
    return this.unitOfWork.read(async (tx) => {
      const rows: SummaryRow[] = await tx.query(
        `SELECT ${SUMMARY_COLUMNS}, ${PARTNER_NAMES} AS partner_names
         FROM ${SUMMARY_TABLES} ${searched} WHERE ${where}
         ORDER BY due.due_on NULLS LAST, ${asPeopleCount('a.reference')}
         LIMIT ${query.limit} OFFSET ${query.offset}`,
        values,
      );
      const [count]: { total: number }[] = await tx.query(
        `SELECT count(*)::int AS total FROM ${SUMMARY_TABLES} ${searched} WHERE ${where}`,
        values,
      );
      return {
        items: (await asSent(tx, rows)).map((row) => toSummary(row, 'staff', today)),
        total: count?.total ?? 0,
      };
    });
  }

  private conditions(query: CaseloadQuery, user: SignedIn, today: string) {
    const values: unknown[] = [];
    const value = (each: unknown) => `$${values.push(each)}`;
    const organisations = `${value(user.represents.map((each) => each.organisationId))}::uuid[]`;
    const clauses = [
      `a.submitted_at IS NOT NULL`,
      staffScope(user, value),
      `NOT ${this.interests.isBinding(value(user.personId), organisations)}`,
    ];
    if (query.tranche) clauses.push(`a.tranche = ${value(query.tranche)}`);
    if (query.state) clauses.push(standsIn(value(query.state)));
    if (query.waitsFor) clauses.push(statesWaitingFor(query.waitsFor, value));
    for (const word of searchWords(query.search ?? '')) {
      const pattern = value(`%${word.replaceAll(/[%_\\]/g, '\\$&')}%`);
      clauses.push(`searched.words LIKE ${pattern}`);
    }
    if (query.overdue === 'true') clauses.push(`due.due_on < ${value(today)}`);
    return { where: clauses.join(' AND '), values };
  }
}

const PARTNER_NAMES = `ARRAY(SELECT p.name FROM partner p
  WHERE p.application_id = a.id AND NOT p.is_lead ORDER BY p.name)`;

/** What a search looks in, folded as `foldForSearch` folds what was typed. */
const SEARCHED = `CROSS JOIN LATERAL (SELECT regexp_replace(${withPlainLetters(`lower(regexp_replace(normalize(
    concat_ws(' ', a.reference, a.title, coalesce(o.name, ap.name), o.kvk,
      (a.requested_cents / 100)::text, array_to_string(${PARTNER_NAMES}, ' ')),
    NFD), '[\u0300-\u036f]', '', 'g'))`)}, '${BETWEEN_THOUSANDS}', '\\1', 'g') AS words) searched`;

function withPlainLetters(words: string): string {
  return Object.entries(PLAIN_LETTERS).reduce(
    (folded, [letter, plain]) => `replace(${folded}, '${letter}', '${plain}')`,
    words,
  );
}

/** In its main procedure, or in one that runs beside it. */
function standsIn(state: string): string {
  return `(a.state = ${state} OR EXISTS (SELECT 1 FROM procedure p
    WHERE p.application_id = a.id AND p.ended_at IS NULL AND p.state = ${state}))`;
}
