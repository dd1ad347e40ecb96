import { Injectable, type OnModuleInit } from '@nestjs/common';
import { READS_AFTER_DAYS } from '@tranche/domain';
import { FileRoles, nameOfApplicant, nameOfPerson } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';

/** Tells, of whoever makes a request, which roles she accepted in which applications, and which mandates. */
@Injectable()
export class ProvideFileRoles implements OnModuleInit {
  constructor(
    private readonly roles: FileRoles,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.roles.add({
      listOf,
      mandatesOf,
      organisationsOf: (person) => organisationsOf(person, this.clock.today()),
      rows: ROWS,
      holders: HOLDERS,
      holdersOn,
      everHeldFor,
      endOf,
      everHad,
    });
  }
}

const ROWS = `SELECT application_id, organisation_id, person_id, role FROM colleague
  WHERE ended_at IS NULL AND person_id IS NOT NULL`;

const HOLDERS = `SELECT organisation_id, application_id, person_id FROM mandate
  WHERE answer = 'accepted' AND withdrawn_at IS NULL`;

const CHANGED = `CASE WHEN colleague.changed_at IS NOT NULL THEN jsonb_build_object(
  'by', ${nameOfPerson('colleague.changed_by')}, 'at', colleague.changed_at) END`;

function holdersOn(today: Temporal.PlainDate): string {
  const day = `'${today.toString()}'::date`;
  return `${HOLDERS} AND from_on <= ${day} AND until_on >= ${day}`;
}

function listOf(person: string): string {
  return `coalesce((SELECT jsonb_agg(jsonb_build_object('applicationId', colleague.application_id,
      'organisationId', colleague.organisation_id, 'role', colleague.role,
      'changed', ${CHANGED}))
    FROM colleague WHERE colleague.person_id = ${person} AND colleague.ended_at IS NULL), '[]')`;
}

function mandatesOf(person: string): string {
  return `coalesce((SELECT jsonb_agg(jsonb_build_object('id', mandate.id,
      'organisationId', mandate.organisation_id, 'organisation', ${nameOfApplicant('mandate.organisation_id', 'NULL::uuid')},
      'applicationId', mandate.application_id, 'purposes', mandate.purposes,
      'from', mandate.from_on, 'until', mandate.until_on,
      'givenBy', ${nameOfPerson('mandate.given_by')},
      'isWithdrawn', mandate.withdrawn_at IS NOT NULL) ORDER BY mandate.given_at)
    FROM mandate WHERE mandate.person_id = ${person}), '[]')`;
}

/** Those that let her read it on this day, as `powersOf` says it. */
function organisationsOf(person: string, today: Temporal.PlainDate): string {
  const readsFrom = today.subtract({ days: READS_AFTER_DAYS });
  return `ARRAY(SELECT colleague.organisation_id FROM colleague
    WHERE colleague.application_id = a.id AND colleague.person_id = ${person}
      AND colleague.ended_at IS NULL
    UNION SELECT mandate.organisation_id FROM mandate
    WHERE mandate.person_id = ${person} AND mandate.withdrawn_at IS NULL
      AND coalesce(mandate.application_id, a.id) = a.id
      AND (mandate.application_id IS NOT NULL
        OR (a.created_at AT TIME ZONE 'Europe/Amsterdam')::date <= mandate.until_on)
      AND mandate.from_on <= '${today.toString()}' AND mandate.until_on >= '${readsFrom.toString()}')`;
}

function endOf(person: string): string {
  return `(SELECT jsonb_build_object('by', ${nameOfPerson('colleague.ended_by')},
      'at', colleague.ended_at, 'isByYou', colleague.ended_by IS NOT DISTINCT FROM colleague.person_id)
    FROM colleague WHERE colleague.application_id = a.id AND colleague.person_id = ${person}
      AND colleague.ended_at IS NOT NULL ORDER BY colleague.ended_at DESC LIMIT 1)`;
}

function everHad(person: string): string {
  return `(EXISTS (SELECT 1 FROM colleague WHERE colleague.application_id = a.id
      AND colleague.person_id = ${person} AND colleague.answer = 'accepted')
    OR EXISTS (SELECT 1 FROM mandate WHERE mandate.person_id = ${person}
      AND mandate.application_id = a.id))`;
}

function everHeldFor(person: string): string {
  return `ARRAY(SELECT mandate.organisation_id FROM mandate
    WHERE mandate.person_id = ${person} AND mandate.application_id IS NULL)`;
}
