import { Injectable } from '@nestjs/common';
import type { SchemeVersion } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { Tx } from '../platform/database/index.js';
import { NotFoundError } from '../platform/http/index.js';
import { TrancheRow } from '../tranches/index.js';
import { ApplicationRow } from './application.row.js';

/** An application with the tranche and the pinned scheme version it belongs to. */
export interface Placed {
  readonly tranche: TrancheRow;
  readonly scheme: SchemeVersion;
}

@Injectable()
export class ApplicationsRepository {
  /** @throws NotFoundError */
  async find(tx: Tx, reference: string): Promise<ApplicationRow> {
    const row = await tx.findOneBy(ApplicationRow, { reference });
    if (!row) throw new NotFoundError();
    return row;
  }

  /** Reads the row `FOR UPDATE`, so that two people never decide on one application at once. */
  async lock(tx: Tx, reference: string): Promise<ApplicationRow> {
    const row = await tx.findOne(ApplicationRow, {
      where: { reference },
      lock: { mode: 'pessimistic_write' },
    });
    if (!row) throw new NotFoundError();
    return row;
  }

  async place(tx: Tx, application: ApplicationRow): Promise<Placed> {
    const tranche = await tx.findOneByOrFail(TrancheRow, { code: application.tranche });
    return { tranche, scheme: findScheme(application.scheme, application.version) };
  }
}
