import { jest } from '@jest/globals';
import type { Portal } from '../portal/index.js';

/** How many statements PostgreSQL gets while something is done, those of the transaction included. */
export async function statementsOf(
  { dataSource }: Pick<Portal, 'dataSource'>,
  work: () => Promise<unknown>,
): Promise<number> {
  const runner = dataSource.createQueryRunner();
  const spy = jest.spyOn(Object.getPrototypeOf(runner), 'query');
  try {
    await work();
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
    await runner.release();
  }
}
