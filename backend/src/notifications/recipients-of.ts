import { Injectable } from '@nestjs/common';
import { assertNever, type Role } from '@tranche/domain';
import { ApplicationRow } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { organisation, person, type Recipient } from './recipient.js';

/** Finds whom to tell in a role on an application. */
@Injectable()
export class RecipientsOf {
  async role(tx: Tx, application: ApplicationRow, role: Role): Promise<readonly Recipient[]> {
    switch (role) {
      case 'applicant':
        return applicantOf(application, application);
      case 'counterpart':
        return this.counterpart(tx, application);
      case 'partner':
        return this.partners(tx, application);
      case 'assessor':
        return this.waitingAssessors(tx, application);
      case 'officer':
      case 'chair':
      case 'decision-maker':
      case 'auditor':
        return this.granted(tx, application, role, `/beheer/aanvragen/${application.reference}`);
      case 'system':
        return [];
      default:
        return assertNever(role);
    }
  }

  /** Whoever made the offer that an application asks for. */
  private async counterpart(tx: Tx, application: ApplicationRow) {
    const { counterpartId } = application;
    if (counterpartId === null) return [];
    const offer = await tx.findOneByOrFail(ApplicationRow, { id: counterpartId });
    return applicantOf(offer, application);
  }

  private async partners(tx: Tx, application: ApplicationRow) {
    const rows: { id: string }[] = await tx.query(
      `SELECT DISTINCT organisation_id AS id FROM partner
       WHERE application_id = $1 AND organisation_id IS NOT NULL AND NOT is_lead`,
      [application.id],
    );
    return rows.map((row) => organisation(row.id, pageOf(application)));
  }

  /** Only those whose scores are still awaited. */
  private async waitingAssessors(tx: Tx, application: ApplicationRow) {
    const rows: { id: string; assignment: string }[] = await tx.query(
      `SELECT DISTINCT ON (person_id) person_id AS id, id AS assignment FROM assignment
       WHERE application_id = $1 AND status IN ('invited', 'declared')
       ORDER BY person_id, round DESC`,
      [application.id],
    );
    return rows.map((row) => person(row.id, `/beoordelen/${row.assignment}`));
  }

  /** Everybody with an office on a tranche, led to one page of it. */
  async granted(
    tx: Tx,
    on: { readonly scheme: string; readonly tranche: string },
    role: Role,
    page: string,
  ): Promise<readonly Recipient[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT DISTINCT person_id AS id FROM role_grant
       WHERE role = $1 AND coalesce(scheme, $2) = $2 AND coalesce(tranche, $3) = $3`,
      [role, on.scheme, on.tranche],
    );
    return rows.map((row) => person(row.id, page));
  }
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
