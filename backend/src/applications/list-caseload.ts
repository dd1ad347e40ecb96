import { Injectable } from '@nestjs/common';
import type { ApplicationList, CaseloadQuery } from '@tranche/contracts';
import { STAFF_ROLES } from '@tranche/domain';
import type { SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import {
  SUMMARY_COLUMNS,
  SUMMARY_TABLES,
  toSummary,
  type SummaryRow,
} from './application-summaries.js';
import { hasOwnInterest } from './own-interest.js';

/** Everything but drafts, nearest deadline first: what officers work on. */
@Injectable()
export class ListCaseload {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(query: CaseloadQuery, user: SignedIn): Promise<ApplicationList> {
    const today = this.clock.today().toString();
    const { where, values } = conditions(query, user, today);
    return this.unitOfWork.read(async (tx) => {
      const rows: SummaryRow[] = await tx.query(
        `SELECT ${SUMMARY_COLUMNS} FROM ${SUMMARY_TABLES} WHERE ${where}
         ORDER BY due.due_on NULLS LAST, a.reference LIMIT ${query.limit} OFFSET ${query.offset}`,
        values,
      );
      const [count]: { total: number }[] = await tx.query(
        `SELECT count(*)::int AS total FROM ${SUMMARY_TABLES} WHERE ${where}`,
        values,
      );
      return {
        items: rows.map((row) => toSummary(row, 'staff', today)),
        total: count?.total ?? 0,
      };
    });
  }
}

function conditions(query: CaseloadQuery, user: SignedIn, today: string) {
  const values: unknown[] = [];
  const value = (each: unknown) => `$${values.push(each)}`;
  const organisations = `${value(user.represents.map((each) => each.organisationId))}::uuid[]`;
  const clauses = [
    `a.submitted_at IS NOT NULL`,
    scopeOf(user, value),
    `NOT ${hasOwnInterest(value(user.personId), organisations)}`,
  ];
  if (query.tranche) clauses.push(`a.tranche = ${value(query.tranche)}`);
  if (query.state) clauses.push(`a.state = ${value(query.state)}`);
  if (query.search) {
    const pattern = value(`%${query.search.toLowerCase().replaceAll(/[%_\\]/g, '\\$&')}%`);
    clauses.push(
      `(lower(a.reference || ' ' || a.title) LIKE ${pattern} OR lower(coalesce(o.name, ap.name)) LIKE ${pattern})`,
    );
  }
  if (query.overdue === 'true') clauses.push(`due.due_on < ${value(today)}`);
  return { where: clauses.join(' AND '), values };
}

/** Only the schemes and tranches for which a staff role was granted. */
function scopeOf(user: SignedIn, value: (each: unknown) => string): string {
  const scopes = user.grants
    .filter((grant) => STAFF_ROLES.includes(grant.role))
    .map((grant) => {
      const parts = [
        ...(grant.scheme === null ? [] : [`a.scheme = ${value(grant.scheme)}`]),
        ...(grant.tranche === null ? [] : [`a.tranche = ${value(grant.tranche)}`]),
      ];
      return parts.length === 0 ? 'true' : `(${parts.join(' AND ')})`;
    });
  return scopes.length === 0 ? 'false' : `(${scopes.join(' OR ')})`;
}
