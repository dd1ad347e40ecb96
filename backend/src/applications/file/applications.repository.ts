import { Injectable } from '@nestjs/common';
import type { SchemeVersion } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { Tx } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { trancheOf, tranchesOf, type Tranche } from '../../tranches/index.js';
import { ApplicationRow } from './application.row.js';

/** An application with the tranche and the pinned scheme version it belongs to. */
export interface Placed {
  readonly tranche: Tranche;
  readonly scheme: SchemeVersion;
}

@Injectable()
export class ApplicationsRepository {
  /** @throws NotFoundError */
  async find(tx: Tx, reference: string): Promise<Readonly<ApplicationRow>> {
    const row = await tx.findOneBy(ApplicationRow, { reference });
    if (!row) throw new NotFoundError();
    return row;
  }

  /** Reads the row `FOR UPDATE`, so that two people never decide on one application at once. */
  async lock(tx: Tx, reference: string): Promise<Readonly<ApplicationRow>> {
    const row = await tx.findOne(ApplicationRow, {
      where: { reference },
      lock: { mode: 'pessimistic_write' },
    });
    if (!row) throw new NotFoundError();
    return row;
  }

  /**
   * As {@link lock} for many, in one statement and in the order in which every list is locked.
   *
   * @throws NotFoundError when one of them is not there
   */
  async lockAll(
    tx: Tx,
    references: readonly string[],
  ): Promise<ReadonlyMap<string, Readonly<ApplicationRow>>> {
    const rows = await tx
      .createQueryBuilder(ApplicationRow, 'application')
      .where('application.reference = ANY(:references)', { references })
      .orderBy('application.reference')
      .setLock('pessimistic_write')
      .getMany();
    if (rows.length < references.length) throw new NotFoundError();
    return new Map(rows.map((row) => [row.reference, row]));
  }

  async place(tx: Tx, application: ApplicationRow): Promise<Placed> {
    const tranche = await trancheOf(tx, application.tranche);
    return { tranche, scheme: findScheme(application.scheme, application.version) };
  }

  /** As {@link place} for many, by their ids, in one statement. */
  async placeAll(
    tx: Tx,
    applications: readonly ApplicationRow[],
  ): Promise<ReadonlyMap<string, Placed>> {
    const tranches = await tranchesOf(
      tx,
      applications.map(({ tranche }) => tranche),
    );
    return new Map(
      applications.map(({ id, reference, scheme, version, ...application }) => {
        const tranche = tranches.get(application.tranche);
        if (!tranche) throw new Error(`${reference} has no tranche`);
        return [id, { tranche, scheme: findScheme(scheme, version) }];
      }),
    );
  }
}
