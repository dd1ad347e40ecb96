import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { leadKindOf } from '@tranche/domain';
import { ApplicationStarted, type StartedApplication } from '../applications/index.js';
import { STAYS, TAKES_PART } from './confirmation.js';
import { PartnerRow } from './partner.row.js';

/** Whoever starts an application is its first partner: the lead applicant (penvoerder). */
@Injectable()
export class JoinAsLead implements OnModuleInit {
  constructor(private readonly started: ApplicationStarted) {}

  onModuleInit(): void {
    this.started.add((started) => this.join(started));
  }

  private async join(started: StartedApplication): Promise<void> {
    const { tx, application, scheme, organisation, user } = started;
    if (organisation === null || scheme.partnership.kinds.length === 0) return;
    const { createdAt } = application;
    await tx.insert(PartnerRow, {
      id: randomUUID(),
      applicationId: application.id,
      organisationId: organisation.organisationId,
      name: organisation.name,
      kind: leadKindOf(scheme.partnership, organisation.kind),
      kvk: organisation.kvk,
      contactName: user.name,
      contactEmail: user.email,
      isLead: true,
      // Who sends the application in needs no confirmation of its own.
      confirmedBy: user.personId,
      confirmedMandate: null,
      confirmedAt: createdAt,
      agreementDocumentId: null,
      agreedCashCents: null,
      agreedInKindCents: null,
      ...TAKES_PART,
      ...STAYS,
      createdAt,
      updatedBy: user.personId,
      updatedAt: createdAt,
    });
  }
}
