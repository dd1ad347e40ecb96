import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileRoles } from '../identity/index.js';

/** Tells, of whoever makes a request, which roles she accepted in which applications. */
@Injectable()
export class ProvideFileRoles implements OnModuleInit {
  constructor(private readonly roles: FileRoles) {}

  onModuleInit(): void {
    this.roles.add({ listOf, organisationsOf, everHad });
  }
}

function listOf(person: string): string {
  return `coalesce((SELECT jsonb_agg(jsonb_build_object('applicationId', colleague.application_id,
      'organisationId', colleague.organisation_id, 'role', colleague.role))
    FROM colleague WHERE colleague.person_id = ${person} AND colleague.ended_at IS NULL), '[]')`;
}

function organisationsOf(person: string): string {
  return `ARRAY(SELECT colleague.organisation_id FROM colleague
    WHERE colleague.application_id = a.id AND colleague.person_id = ${person}
      AND colleague.ended_at IS NULL)`;
}

function everHad(person: string): string {
  return `EXISTS (SELECT 1 FROM colleague WHERE colleague.application_id = a.id
      AND colleague.person_id = ${person} AND colleague.answer = 'accepted')`;
}
