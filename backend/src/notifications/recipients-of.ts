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
        return applicantOf(application);
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
        return this.granted(tx, application, role);
      case 'system':
        return [];
      default:
        return assertNever(role);
    }
  }

  /** Whoever made the offer that an application asks for. */
  private async counterpart(tx: Tx, { counterpartId }: ApplicationRow) {
    if (counterpartId === null) return [];
    return applicantOf(await tx.findOneByOrFail(ApplicationRow, { id: counterpartId }));
  }

  private async partners(tx: Tx, application: ApplicationRow) {
    const rows: { id: string }[] = await tx.query(
      `SELECT DISTINCT organisation_id AS id FROM partner
       WHERE application_id = $1 AND organisation_id IS NOT NULL AND NOT is_lead`,
      [application.id],
    );
    return rows.map((row) => organisation(row.id));
  }

  /** Only those whose scores are still awaited. */
  private async waitingAssessors(tx: Tx, application: ApplicationRow) {
    const rows: { id: string }[] = await tx.query(
      `SELECT DISTINCT person_id AS id FROM assignment
       WHERE application_id = $1 AND status IN ('invited', 'declared')`,
      [application.id],
    );
    return rows.map((row) => person(row.id));
  }

  private async granted(tx: Tx, application: ApplicationRow, role: Role) {
    const rows: { id: string }[] = await tx.query(
      `SELECT DISTINCT person_id AS id FROM role_grant
       WHERE role = $1 AND coalesce(scheme, $2) = $2 AND coalesce(tranche, $3) = $3`,
      [role, application.scheme, application.tranche],
    );
    return rows.map((row) => person(row.id));
  }
}

function applicantOf({ leadOrganisationId, applicantPersonId }: ApplicationRow): Recipient[] {
  if (leadOrganisationId !== null) return [organisation(leadOrganisationId)];
  return applicantPersonId === null ? [] : [person(applicantPersonId)];
}
