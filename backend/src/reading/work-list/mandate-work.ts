import { Injectable } from '@nestjs/common';
import type { OwnOrganisation, WorkItem } from '@tranche/contracts';
import type { Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { nameOf } from '../../applications/index.js';
import type { WorkRequest, WorkSource } from './work-source.js';

interface Row {
  readonly id: string;
  readonly until_on: string;
  readonly organisation: OwnOrganisation;
  /** Null where it is for all applications of the organisation. */
  readonly application: {
    readonly reference: string;
    readonly title: string;
    readonly scheme: string;
    readonly version: string;
    readonly trancheName: Text;
  } | null;
}

/** Mandates that were offered and wait to be taken up, until their last day. */
@Injectable()
export class MandateWork implements WorkSource {
  async workFor({ tx, user, today }: WorkRequest): Promise<readonly WorkItem[]> {
    const rows: Row[] = await tx.query(
      `SELECT m.id, m.until_on::text AS until_on,
              jsonb_build_object('id', o.id, 'name', o.name) AS organisation,
              (SELECT jsonb_build_object('reference', a.reference, 'title', a.title,
                 'scheme', a.scheme, 'version', a.version, 'trancheName', t.name)
               FROM application a JOIN tranche t ON t.code = a.tranche
               WHERE a.id = m.application_id) AS application
       FROM mandate m
       JOIN organisation o ON o.id = m.organisation_id
       WHERE lower(m.email) = lower($1) AND m.answer IS NULL AND m.withdrawn_at IS NULL
         AND m.until_on >= $2 AND m.given_by <> $3
       ORDER BY m.until_on LIMIT 500`,
      [user.email, today, user.personId],
    );
    return rows.map(({ id, until_on: dueOn, organisation, application }) => ({
      id: `mandate:${id}`,
      ...aboutIt(application, organisation),
      count: 1,
      dueOn,
      isOverdue: false,
      task: ANSWER,
      page: '/machtigingen',
      organisation,
    }));
  }
}

function aboutIt(application: Row['application'], { name }: OwnOrganisation) {
  if (application === null) {
    const all = { nl: `Alle aanvragen van ${name}`, en: `All applications of ${name}` };
    return { title: null, reference: null, trancheName: all };
  }
  const { reference, title, scheme, version, trancheName } = application;
  return { title: nameOf(findScheme(scheme, version), title), reference, trancheName };
}

const ANSWER: Text = {
  nl: 'De machtiging aannemen of niet',
  en: 'Accept the mandate or not',
};
