import { Injectable } from '@nestjs/common';
import { assertNever, type Role } from '@tranche/domain';
import { In } from 'typeorm';
import { ApplicationRow } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { organisation, person, type Recipient } from './recipient.js';

/** A role on an application, of which somebody is to be told something. */
export interface RoleOn {
  readonly application: ApplicationRow;
  readonly role: Role;
}

/** Finds whom to tell in a role on an application. */
@Injectable()
export class RecipientsOf {
  async role(tx: Tx, application: ApplicationRow, role: Role): Promise<readonly Recipient[]> {
    return (await this.all(tx, [{ application, role }]))({ application, role });
  }

  /** As {@link role} for many applications; who is asked for in each role is read at once. */
  async all(tx: Tx, list: readonly RoleOn[]): Promise<(asked: RoleOn) => readonly Recipient[]> {
    const found = new Map<Role, RecipientsById>();
    for (const [role, asked] of Map.groupBy(list, (each) => each.role)) {
      const applications = asked.map(({ application }) => application);
      found.set(role, await this.inRole(tx, applications, role));
    }
    return ({ application, role }) => found.get(role)?.get(application.id) ?? [];
  }

  private async inRole(
    tx: Tx,
    applications: readonly ApplicationRow[],
    role: Role,
  ): Promise<RecipientsById> {
    switch (role) {
      case 'applicant':
        return new Map(applications.map((each) => [each.id, applicantOf(each, each)]));
      case 'counterpart':
        return this.counterparts(tx, applications);
      case 'partner':
        return this.partners(tx, applications);
      case 'assessor':
        return this.waitingAssessors(tx, applications);
      case 'officer':
      case 'chair':
      case 'decision-maker':
      case 'auditor':
        return this.grantedOn(tx, applications, role);
      case 'system':
        return new Map();
      default:
        return assertNever(role);
    }
  }

  /** Whoever made the offer that an application asks for. */
  private async counterparts(tx: Tx, applications: readonly ApplicationRow[]) {
    const ids = applications.flatMap(({ counterpartId }) => counterpartId ?? []);
    const rows = ids.length > 0 ? await tx.findBy(ApplicationRow, { id: In(ids) }) : [];
    const offers = new Map(rows.map((row) => [row.id, row]));
    return new Map(
      applications.map((each) => {
        const offer = offers.get(each.counterpartId ?? '');
        return [each.id, offer ? applicantOf(offer, each) : []];
      }),
    );
  }

  private async partners(tx: Tx, applications: readonly ApplicationRow[]) {
    const rows: { application: string; id: string }[] = await tx.query(
      `SELECT DISTINCT application_id AS application, organisation_id AS id FROM partner
       WHERE application_id = ANY($1::uuid[]) AND organisation_id IS NOT NULL AND NOT is_lead`,
      [applications.map(({ id }) => id)],
    );
    return recipientsIn(applications, rows, (row, about) => organisation(row.id, pageOf(about)));
  }

  /** Only those whose scores are still awaited. */
  private async waitingAssessors(tx: Tx, applications: readonly ApplicationRow[]) {
    const rows: { application: string; id: string; assignment: string }[] = await tx.query(
      `SELECT DISTINCT ON (application_id, person_id) application_id AS application,
              person_id AS id, id AS assignment
       FROM assignment
       WHERE application_id = ANY($1::uuid[]) AND status IN ('invited', 'declared')
       ORDER BY application_id, person_id, round DESC`,
      [applications.map(({ id }) => id)],
    );
    return recipientsIn(applications, rows, (row) =>
      person(row.id, `/beoordelen/${row.assignment}`),
    );
  }

  /** An office is held on a tranche: it is read once for all of its applications. */
  private async grantedOn(tx: Tx, applications: readonly ApplicationRow[], role: Role) {
    const found = new Map<string, readonly Recipient[]>();
    for (const own of Map.groupBy(applications, ({ tranche }) => tranche).values()) {
      const [first] = own;
      const holders = first ? await this.holders(tx, first, role) : [];
      for (const { id, reference } of own) {
        const page = `/beheer/aanvragen/${reference}`;
        found.set(
          id,
          holders.map((holder) => person(holder, page)),
        );
      }
    }
    return found;
  }

  /** Everybody with an office on a tranche, led to one page of it. */
  async granted(
    tx: Tx,
    on: { readonly scheme: string; readonly tranche: string },
    role: Role,
    page: string,
  ): Promise<readonly Recipient[]> {
    return (await this.holders(tx, on, role)).map((id) => person(id, page));
  }

  private async holders(
    tx: Tx,
    on: { readonly scheme: string; readonly tranche: string },
    role: Role,
  ): Promise<readonly string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT DISTINCT person_id AS id FROM role_grant
       WHERE role = $1 AND coalesce(scheme, $2) = $2 AND coalesce(tranche, $3) = $3`,
      [role, on.scheme, on.tranche],
    );
    return rows.map(({ id }) => id);
  }
}

type RecipientsById = ReadonlyMap<string, readonly Recipient[]>;

function recipientsIn<Row extends { readonly application: string }>(
  applications: readonly ApplicationRow[],
  rows: readonly Row[],
  recipientOf: (row: Row, about: ApplicationRow) => Recipient,
): RecipientsById {
  const byId = Map.groupBy(rows, ({ application }) => application);
  return new Map(
    applications.map((about) => [
      about.id,
      (byId.get(about.id) ?? []).map((row) => recipientOf(row, about)),
    ]),
  );
}

/** Whoever applies with an application, led to the page of what the message is about. */
function applicantOf(
  { leadOrganisationId, applicantPersonId }: ApplicationRow,
  about: ApplicationRow,
): Recipient[] {
  if (leadOrganisationId !== null) return [organisation(leadOrganisationId, pageOf(about))];
  return applicantPersonId === null ? [] : [person(applicantPersonId, pageOf(about))];
}

function pageOf({ reference }: ApplicationRow): string {
  return `/aanvragen/${reference}`;
}
