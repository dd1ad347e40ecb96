import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isPartnerKind, type PartnerKind } from '@tranche/domain';
import { ApplicationStarted, type StartedApplication } from '../applications/index.js';
import { PartnerRow } from './partner.row.js';

/** Whoever starts an application is its first partner: the lead applicant (penvoerder). */
@Injectable()
export class JoinAsLead implements OnModuleInit {
  constructor(private readonly started: ApplicationStarted) {}

  onModuleInit(): void {
    this.started.onStart((started) => this.join(started));
  }

  private async join({ tx, application, organisation, user }: StartedApplication): Promise<void> {
    const { createdAt } = application;
    await tx.insert(PartnerRow, {
      id: randomUUID(),
      applicationId: application.id,
      organisationId: organisation.organisationId,
      name: organisation.name,
      kind: leadKindOf(organisation.kind),
      kvk: organisation.kvk,
      contactName: user.name,
      contactEmail: user.email,
      isLead: true,
      // Who sends the application in needs no confirmation of its own.
      confirmedBy: user.personId,
      confirmedAt: createdAt,
      createdAt,
      updatedBy: user.personId,
      updatedAt: createdAt,
    });
  }
}

/** A school that applies has bands of its own; anybody else stays what it is, and the rules judge. */
function leadKindOf(kind: string): PartnerKind {
  if (kind === 'mbo-school') return 'lead-school';
  return isPartnerKind(kind) ? kind : 'other';
}
