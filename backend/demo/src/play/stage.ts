import { Injectable } from '@nestjs/common';
import { everyApplicationIn, type Application as Row } from '@tranche/backend/applications';
import { UnitOfWork } from '@tranche/backend/platform/database';
import type { DemoApplication, DemoTranche } from '../demo-tranche.js';

/** How far an application of a set has come in the database. */
export interface Played<Application = DemoApplication> {
  readonly application: Application;
  readonly row: Row;
}

/** Looks up what has been played: a load that was broken off goes on where it stopped. */
@Injectable()
export class Stage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The applications that have been started, in the order of the set. */
  async played<Application extends DemoApplication>({
    tranche,
    applications,
  }: DemoTranche<Application>): Promise<readonly Played<Application>[]> {
    const rows = await this.unitOfWork.read((tx) => everyApplicationIn(tx, tranche.code));
    return applications.flatMap((application) => {
      const row = rows.find((each) => each.title === application.title);
      return row ? [{ application, row }] : [];
    });
  }

  async inState<Application extends DemoApplication>(
    set: DemoTranche<Application>,
    ...states: readonly string[]
  ): Promise<readonly Played<Application>[]> {
    const played = await this.played(set);
    return played.filter(({ row }) => states.includes(row.state));
  }
}
