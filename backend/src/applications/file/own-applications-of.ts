import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OwnApplications, type SignedIn } from '../../identity/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { ApplicationRow } from './application.row.js';

/** Knows who applied for oneself or works along, and so keeps the way to it, in whatever office. */
@Injectable()
export class OwnApplicationsOf implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly known: OwnApplications,
  ) {}

  onModuleInit(): void {
    this.known.knownBy((user) => this.anyOf(user));
  }

  private async anyOf({ personId, worksOn }: SignedIn): Promise<boolean> {
    if (worksOn.length > 0) return true;
    const own = { applicantPersonId: personId };
    return this.unitOfWork.read((tx) => tx.existsBy(ApplicationRow, own));
  }
}
