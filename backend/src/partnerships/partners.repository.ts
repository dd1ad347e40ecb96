import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/index.js';
import { NotFoundError } from '../platform/http/index.js';
import { PartnerRow } from './partner.row.js';

@Injectable()
export class PartnersRepository {
  /** The lead applicant first, then the others in the order in which they were added. */
  async of(tx: Tx, applicationId: string): Promise<PartnerRow[]> {
    return tx.find(PartnerRow, {
      where: { applicationId },
      order: { isLead: 'DESC', createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** @throws NotFoundError also when it takes part in another application */
  async find(tx: Tx, applicationId: string, id: string): Promise<PartnerRow> {
    const row = await tx.findOneBy(PartnerRow, { id, applicationId });
    if (!row) throw new NotFoundError();
    return row;
  }
}
