/**
 * SQL: keeps the allocation of a tranche that counts, of `allocation_run r` and whatever was joined to
 * it: the proposal, of which there is one at most, or else the latest round that was decided. Rounds are
 * counted, because two of them can fall in the same instant.
 *
 * @param tranche SQL for its code
 */
export function runThatCounts(tranche: string): string {
  return `WHERE r.tranche = ${tranche} AND r.status <> 'superseded'
  ORDER BY r.round DESC LIMIT 1`;
}

/** As {@link runThatCounts}, of tranche `$1`. */
export const RUN_THAT_COUNTS = runThatCounts('$1');
