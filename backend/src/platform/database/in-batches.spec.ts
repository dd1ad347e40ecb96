import { expect, it } from '@jest/globals';
import { inBatches } from './in-batches.js';

it.each([[[]], [[1]], [[1, 2]], [[1, 2, 3]], [[1, 2, 3, 4, 5]]])(
  'gives %j in twos, each once, and goes on where a row went meanwhile',
  async (numbers) => {
    const table = numbers.map((number) => ({ id: `1${number}` }));
    const seen: string[] = [];
    const next = (after: string) =>
      Promise.resolve(table.filter(({ id }) => id > after).slice(0, 2));
    for await (const batch of inBatches(next)) {
      seen.push(...batch.map(({ id }) => id));
      table.shift();
    }
    expect(seen).toEqual(numbers.map((number) => `1${number}`));
  },
);
