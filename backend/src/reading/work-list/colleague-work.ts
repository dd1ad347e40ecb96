import { Injectable } from '@nestjs/common';
import type { OwnOrganisation, WorkItem } from '@tranche/contracts';
import { dutchDate, type Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { nameOf } from '../../applications/index.js';
import type { WorkRequest, WorkSource } from './work-source.js';

interface Row {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly scheme: string;
  readonly version: string;
  readonly tranche_name: Text;
  readonly expires_at: Date;
  readonly organisation: OwnOrganisation;
}

/** Invitations of colleagues that wait for an answer. */
@Injectable()
export class ColleagueWork implements WorkSource {
  async workFor({ tx, user, now, today }: WorkRequest): Promise<readonly WorkItem[]> {
    const rows: Row[] = await tx.query(
      `SELECT c.id, a.reference, a.title, a.scheme, a.version, t.name AS tranche_name, c.expires_at,
              jsonb_build_object('id', o.id, 'name', o.name) AS organisation
       FROM colleague c
       JOIN organisation o ON o.id = c.organisation_id
       JOIN application a ON a.id = c.application_id
       JOIN tranche t ON t.code = a.tranche
       WHERE lower(c.email) = lower($1) AND c.answer IS NULL AND c.ended_at IS NULL
         AND c.expires_at > $2
         AND (a.lead_organisation_id = c.organisation_id OR EXISTS (
           SELECT 1 FROM partner p
           WHERE p.application_id = a.id AND p.organisation_id = c.organisation_id
             AND p.declined_at IS NULL))
       ORDER BY c.expires_at LIMIT 500`,
      [user.email, new Date(now.epochMilliseconds)],
    );
    return rows.map((row) => {
      const dueOn = dutchDate(
        Temporal.Instant.fromEpochMilliseconds(row.expires_at.getTime() - 1),
      ).toString();
      return {
        id: `colleague:${row.id}`,
        title: nameOf(findScheme(row.scheme, row.version), row.title),
        reference: row.reference,
        count: 1,
        trancheName: row.tranche_name,
        dueOn,
        isOverdue: dueOn < today,
        organisation: row.organisation,
        task: ANSWER,
        page: `/uitnodigingen/collega/${row.id}`,
      };
    });
  }
}

const ANSWER: Text = {
  nl: 'De uitnodiging van uw collega beantwoorden',
  en: 'Answer the invitation of your colleague',
};
