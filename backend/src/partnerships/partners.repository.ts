import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { NotFoundError } from '../platform/errors/index.js';
import { PartnerRow } from './partner.row.js';

/** A partner with its pledge as other rooms see it. */
export type Partner = Readonly<PartnerRow>;

/**
 * The partners of applications, by their ids, in one statement: the lead applicant first, then the
 * others in the order in which they were added.
 */
export async function partnersOf(
  tx: Tx,
  applicationIds: readonly string[],
): Promise<(applicationId: string) => readonly Partner[]> {
  const rows = await tx.find(PartnerRow, {
    where: { applicationId: In([...applicationIds]) },
    order: { isLead: 'DESC', createdAt: 'ASC', id: 'ASC' },
  });
  const byId = Map.groupBy(rows, (row) => row.applicationId);
  return (id) => byId.get(id) ?? [];
}

@Injectable()
export class PartnersRepository {
  /** The lead applicant first, then the others in the order in which they were added. */
  async of(tx: Tx, applicationId: string): Promise<Readonly<PartnerRow>[]> {
    return [...(await this.ofAll(tx, [applicationId]))(applicationId)];
  }

  /** As {@link partnersOf}. */
  async ofAll(
    tx: Tx,
    applicationIds: readonly string[],
  ): Promise<(applicationId: string) => readonly Readonly<PartnerRow>[]> {
    return partnersOf(tx, applicationIds);
  }

  /** @throws NotFoundError also when it takes part in another application */
  async find(tx: Tx, applicationId: string, id: string): Promise<Readonly<PartnerRow>> {
    const row = await tx.findOneBy(PartnerRow, { id, applicationId });
    if (!row) throw new NotFoundError();
    return row;
  }
}
