import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LineOwners, type OwnersOf } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import { PartnersRepository } from '../partners.repository.js';

/** Every partner that takes part can make cost of its own. */
@Injectable()
export class LinesOfPartners implements OnModuleInit {
  constructor(
    private readonly owners: LineOwners,
    private readonly partners: PartnersRepository,
  ) {}

  onModuleInit(): void {
    this.owners.add(this);
  }

  async ownersIn(tx: Tx, applicationIds: readonly string[]): Promise<OwnersOf> {
    const partnersOf = await this.partners.ofAll(tx, applicationIds);
    return (applicationId) =>
      partnersOf(applicationId)
        .filter(({ declinedAt }) => declinedAt === null)
        .map(({ id, name, organisationId }) => ({ id, name, organisationId }));
  }
}
