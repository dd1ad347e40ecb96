import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { doOnce, type KeyedCall } from './keyed-call.js';
import { SQL_STATES, sqlState } from '../errors/index.js';
import type { Tx } from './tx.js';

const MOST_TRIES = 5;
const WORTH_RETRYING: readonly string[] = [SQL_STATES.serializationFailure, SQL_STATES.deadlock];

/** Runs work in one transaction, again from the start when PostgreSQL had to break a tie. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  async run<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.dataSource.transaction(work);
      } catch (error) {
        const isTie = WORTH_RETRYING.includes(sqlState(error) ?? '');
        if (!isTie || tries === MOST_TRIES) throw error;
        await wait(10 * 2 ** tries);
      }
    }
  }

  /**
   * Runs work that a key may name: with one it is done once, and a repeat gets what it returned.
   *
   * @throws KeyConflict
   */
  async once(
    call: KeyedCall | undefined,
    work: (tx: Tx) => Promise<string | void>,
  ): Promise<string> {
    return this.run(async (tx) => (call ? doOnce(tx, call, work) : ((await work(tx)) ?? '')));
  }

  /** Does work to see what it would do, and undoes all of it, whatever came of it. */
  async tryOut<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      return await work(runner.manager);
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
    }
  }

  /** Reads, and can do no more: the database refuses whatever would change or lock a row. */
  async read<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const runner = this.dataSource.createQueryRunner('slave');
    try {
      return await work(runner.manager);
    } finally {
      await runner.release();
    }
  }
}
