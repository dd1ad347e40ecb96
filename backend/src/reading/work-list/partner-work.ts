import { Injectable } from '@nestjs/common';
import type { OwnOrganisation, WorkItem } from '@tranche/contracts';
import { dutchDate, isWorkedOn, type Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { nameOf } from '../../applications/index.js';
import type { WorkRequest, WorkSource } from './work-source.js';

interface Row {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly scheme: string;
  readonly version: string;
  readonly variant: string;
  readonly state: string;
  readonly tranche_name: Text;
  readonly closes_at: Date;
  readonly due_on: string | null;
  /** That which waits for an answer. */
  readonly invitation: string | null;
  readonly expires_at: Date | null;
  /** Null where it is not known yet for whom the invitation is taken. */
  readonly organisation: OwnOrganisation | null;
}

/** Invitations to answer, and agreements to give: what a partner puts in is its own word. */
@Injectable()
export class PartnerWork implements WorkSource {
  async workFor({ tx, user, now, today }: WorkRequest): Promise<readonly WorkItem[]> {
    const rows: Row[] = await tx.query(
      `SELECT p.id, a.reference, a.title, a.scheme, a.version, a.variant, a.state,
              t.name AS tranche_name, t.closes_at, due.due_on, i.id AS invitation, i.expires_at,
              (SELECT jsonb_build_object('id', own.id, 'name', own.name) FROM organisation own
               WHERE own.id = p.organisation_id AND own.id = ANY($1::uuid[])) AS organisation
       FROM partner p
       JOIN application a ON a.id = p.application_id
       JOIN tranche t ON t.code = a.tranche
       LEFT JOIN LATERAL (
         SELECT min(d.due_on)::text AS due_on FROM deadline d
         WHERE d.application_id = a.id AND d.ended_at IS NULL
       ) due ON a.submitted_at IS NOT NULL
       LEFT JOIN invitation i ON i.partner_id = p.id
         AND i.answer IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > $2
       WHERE (p.organisation_id = ANY($1::uuid[]) OR lower(i.email) = lower($3))
         AND NOT p.is_lead AND p.confirmed_at IS NULL AND p.declined_at IS NULL
         AND (a.submitted_at IS NOT NULL OR t.closes_at > $2)
       LIMIT 500`,
      [
        user.represents.map((each) => each.organisationId),
        new Date(now.epochMilliseconds),
        user.email,
      ],
    );
    return rows.flatMap((row) => itemOf(row, today) ?? []);
  }
}

/** While the lead applicant still works on it, under a variant that partners pay for. */
function asksAgreement({ scheme, version, variant, state }: Row): boolean {
  const { workflow, variants } = findScheme(scheme, version);
  return isWorkedOn(workflow, state) && variants[variant]?.coFinancing !== undefined;
}

/** The invitation first; a contribution is confirmed by who takes part. */
function itemOf(row: Row, today: string): WorkItem | null {
  if (row.invitation !== null && row.expires_at !== null) {
    const page = `/uitnodigingen/${row.invitation}`;
    const asked = { id: `invitation:${row.invitation}`, task: ANSWER, page };
    return isWorkedOn(findScheme(row.scheme, row.version).workflow, row.state)
      ? { ...aboutIt(row, lastDayOf(row.expires_at), today), ...asked }
      : null;
  }
  if (!asksAgreement(row)) return null;
  const page = `/aanvragen/${row.reference}/partners`;
  const dueOn = row.due_on ?? lastDayOf(row.closes_at);
  return { ...aboutIt(row, dueOn, today), id: `agreement:${row.id}`, task: CONFIRM, page };
}

function aboutIt(row: Row, dueOn: string, today: string) {
  return {
    title: nameOf(findScheme(row.scheme, row.version), row.title),
    reference: row.reference,
    count: 1,
    trancheName: row.tranche_name,
    dueOn,
    isOverdue: dueOn < today,
    ...(row.organisation && { organisation: row.organisation }),
  };
}

/** The window is half-open: its last day is that of the moment before it closes. */
function lastDayOf(closesAt: Date): string {
  return dutchDate(Temporal.Instant.fromEpochMilliseconds(closesAt.getTime() - 1)).toString();
}

const CONFIRM: Text = {
  nl: 'Uw bijdrage nakijken en bevestigen',
  en: 'Check and confirm your contribution',
};

const ANSWER: Text = {
  nl: 'De uitnodiging beantwoorden',
  en: 'Answer the invitation',
};
