/** Before every id. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * What a table holds, batch by batch in the order of its ids: what comes or goes meanwhile moves nothing, and
 * each row is looked at once.
 *
 * @param next the first rows after an id, in the order of their ids; none at the end
 */
export async function* inBatches<Row extends { readonly id: string }>(
  next: (after: string) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  let batch = await next(FIRST);
  for (let last = batch.at(-1); last; last = batch.at(-1)) {
    yield batch;
    batch = await next(last.id);
  }
}
