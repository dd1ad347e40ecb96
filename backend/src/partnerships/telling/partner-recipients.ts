import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Application } from '../../applications/index.js';
import {
  organisation,
  pageOf,
  RecipientsOf,
  type RecipientsById,
} from '../../notifications/index.js';
import type { Tx } from '../../platform/database/index.js';

/** Partners that take part, and whose people have signed in, are told of what happens to their application. */
@Injectable()
export class PartnerRecipients implements OnModuleInit {
  constructor(private readonly recipientsOf: RecipientsOf) {}

  onModuleInit(): void {
    this.recipientsOf.add('partner', partnersOf);
  }
}

async function partnersOf(tx: Tx, applications: readonly Application[]): Promise<RecipientsById> {
  const rows: { application: string; id: string }[] = await tx.query(
    `SELECT DISTINCT application_id AS application, organisation_id AS id FROM partner
     WHERE application_id = ANY($1::uuid[]) AND organisation_id IS NOT NULL AND NOT is_lead
       AND declined_at IS NULL`,
    [applications.map(({ id }) => id)],
  );
  const byId = Map.groupBy(rows, ({ application }) => application);
  return new Map(
    applications.map((about) => [
      about.id,
      (byId.get(about.id) ?? []).map(({ id }) => organisation(id, pageOf(about))),
    ]),
  );
}
