import { Injectable } from '@nestjs/common';
import type { OwnOrganisation, WorkItem } from '@tranche/contracts';
import {
  deadlineDefinitionOf,
  dutchDate,
  DUTY_KINDS,
  turnsOnFile,
  waitsFor,
  wholeOf,
  type Text,
} from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { isDeadlineShown, nameOf } from '../../applications/index.js';
import type { WorkRequest, WorkSource } from './work-source.js';
import {
  SUMMARY_COLUMNS,
  SUMMARY_TABLES,
  type SummaryRow,
} from '../applications/application-summaries.js';

type Row = SummaryRow & {
  readonly is_counterpart: boolean;
  readonly duty_kind: string | null;
  readonly duty_on: string | null;
  /** Who applies, or whose offer it is; null where that is a person. */
  readonly organisation: OwnOrganisation | null;
};

/** As far ahead as the nearest duty of an award, to begin, is due: what lies beyond is read in the file. */
const MONTHS_AHEAD = 3;

/** Drafts, supplements and reports of whoever applies; questions to whoever made an offer. */
@Injectable()
export class ApplicantWork implements WorkSource {
  async workFor({ tx, user, today, now }: WorkRequest): Promise<readonly WorkItem[]> {
    const rows: Row[] = await tx.query(
      `SELECT ${SUMMARY_COLUMNS}, own.applies IS NOT TRUE AS is_counterpart,
         duty.kind AS duty_kind, duty.due_on AS duty_on,
         (SELECT jsonb_build_object('id', acting.id, 'name', acting.name) FROM organisation acting
          WHERE acting.id = CASE WHEN own.applies THEN a.lead_organisation_id
            ELSE offer.lead_organisation_id END) AS organisation
       FROM ${SUMMARY_TABLES}
       LEFT JOIN application offer ON offer.id = a.counterpart_id
       CROSS JOIN LATERAL (SELECT
         (a.applicant_person_id = $1 OR a.lead_organisation_id = ANY($2::uuid[])
           OR ${WORKS_ALONG}) AS applies,
         (offer.applicant_person_id = $1 OR offer.lead_organisation_id = ANY($2::uuid[])) AS answers
       ) own
       LEFT JOIN LATERAL (
         SELECT d.kind, d.due_on::text AS due_on FROM deadline d
         WHERE d.application_id = a.id AND d.kind LIKE $3 AND d.ended_at IS NULL
           AND d.due_on IS NOT NULL
         ORDER BY d.due_on LIMIT 1
       ) duty ON true
       WHERE own.applies OR (own.answers AND a.submitted_at IS NOT NULL)
       ORDER BY a.updated_at DESC LIMIT 500`,
      [user.personId, user.represents.map((each) => each.organisationId), `${DUTY_KINDS}%`],
    );
    return rows.flatMap((row) => {
      const turns = turnsOnFile(findScheme(row.scheme, row.version), row.state, row.running ?? {});
      if (!turns.includes(row.is_counterpart ? 'counterpart' : 'applicant'))
        return row.is_counterpart ? [] : dutyOf(row, today);
      return row.submitted_at === null ? draft(row, now) : [turnOf(row, today)];
    });
  }
}

/** SQL: whether a colleague gave somebody a part in the application of an applicant; who only reads has no work. */
const WORKS_ALONG = `EXISTS (SELECT 1 FROM colleague c
  WHERE c.application_id = a.id AND c.organisation_id = a.lead_organisation_id AND c.person_id = $1
    AND c.role <> 'reader' AND c.ended_at IS NULL)`;

/** A draft waits until its window closes; after that nothing can be done with it. */
function draft(row: Row, now: Temporal.Instant): WorkItem[] {
  const lastMoment = row.closes_at.getTime() - 1;
  if (lastMoment < now.epochMilliseconds) return [];
  const dueOn = dutchDate(Temporal.Instant.fromEpochMilliseconds(lastMoment)).toString();
  return [{ ...about(row), task: FINISH, dueOn, isOverdue: false }];
}

function turnOf(row: Row, today: string): WorkItem {
  const scheme = findScheme(row.scheme, row.version);
  const term = row.due_kind === null ? undefined : deadlineDefinitionOf(scheme, row.due_kind);
  const dueOn = isDeadlineShown(term, 'applicant') ? row.due_on : null;
  const state = stateThatWaits(row);
  return {
    ...about(row),
    task: row.is_counterpart ? ANSWER : state,
    dueOn,
    isOverdue: dueOn !== null && dueOn < today,
  };
}

/** What the applicant is to do stands in the procedure whose turn it is: the main one, or one beside it. */
function stateThatWaits({ scheme, version, state, running }: Row): Text {
  const file = findScheme(scheme, version);
  const beside = Object.entries(running ?? {}).find(([name, own]) =>
    turnsOnFile(file, state, { [name]: own }).includes('applicant'),
  );
  const isMain = waitsFor(file.workflow, state) !== 'nobody' || !beside;
  const name = isMain ? state : beside[1];
  return wholeOf(file).states[name]?.label.applicant ?? { nl: name, en: name };
}

/** What the letter of an award asks next, while nothing else waits for the applicant. */
function dutyOf(row: Row, today: string): WorkItem[] {
  const { duty_kind, duty_on } = row;
  if (duty_kind === null || duty_on === null) return [];
  const until = Temporal.PlainDate.from(today).add({ months: MONTHS_AHEAD });
  const duty = deadlineDefinitionOf(findScheme(row.scheme, row.version), duty_kind);
  if (!duty || duty_on > until.toString()) return [];
  return [{ ...about(row), task: duty.label, dueOn: duty_on, isOverdue: duty_on < today }];
}

function about({ reference, title, tranche_name, scheme, version, organisation }: Row) {
  return {
    id: `application:${reference}`,
    title: nameOf(findScheme(scheme, version), title),
    reference,
    count: 1,
    trancheName: tranche_name,
    page: `/aanvragen/${reference}`,
    ...(organisation && { organisation }),
  };
}

const FINISH: Text = { nl: 'Aanvraag afmaken en versturen', en: 'Finish and send the application' };
const ANSWER: Text = {
  nl: 'Vraag om uw aanbod beantwoorden',
  en: 'Answer the request for your offer',
};
