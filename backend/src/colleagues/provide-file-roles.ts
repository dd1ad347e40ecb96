import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileRoles, nameOfPerson } from '../identity/index.js';

/** Tells, of whoever makes a request, which roles she accepted in which applications. */
@Injectable()
export class ProvideFileRoles implements OnModuleInit {
  constructor(private readonly roles: FileRoles) {}

  onModuleInit(): void {
    this.roles.add({ listOf, organisationsOf, rows: ROWS, endOf, everHad });
  }
}

const ROWS = `SELECT application_id, organisation_id, person_id, role FROM colleague
  WHERE ended_at IS NULL AND person_id IS NOT NULL`;

const CHANGED = `CASE WHEN colleague.changed_at IS NOT NULL THEN jsonb_build_object(
  'by', ${nameOfPerson('colleague.changed_by')}, 'at', colleague.changed_at) END`;

function listOf(person: string): string {
  return `coalesce((SELECT jsonb_agg(jsonb_build_object('applicationId', colleague.application_id,
      'organisationId', colleague.organisation_id, 'role', colleague.role,
      'changed', ${CHANGED}))
    FROM colleague WHERE colleague.person_id = ${person} AND colleague.ended_at IS NULL), '[]')`;
}

function organisationsOf(person: string): string {
  return `ARRAY(SELECT colleague.organisation_id FROM colleague
    WHERE colleague.application_id = a.id AND colleague.person_id = ${person}
      AND colleague.ended_at IS NULL)`;
}

function endOf(person: string): string {
  return `(SELECT jsonb_build_object('by', ${nameOfPerson('colleague.ended_by')},
      'at', colleague.ended_at, 'isByYou', colleague.ended_by IS NOT DISTINCT FROM colleague.person_id)
    FROM colleague WHERE colleague.application_id = a.id AND colleague.person_id = ${person}
      AND colleague.ended_at IS NOT NULL ORDER BY colleague.ended_at DESC LIMIT 1)`;
}

function everHad(person: string): string {
  return `EXISTS (SELECT 1 FROM colleague WHERE colleague.application_id = a.id
      AND colleague.person_id = ${person} AND colleague.answer = 'accepted')`;
}
