/**
 * SQL: keeps the allocation of tranche `$1` that counts, of `allocation_run r` and whatever was joined to
 * it: the proposal, of which there is one at most, or else the latest round that was decided. Rounds are
 * counted, because two of them can fall in the same instant.
 */
export const RUN_THAT_COUNTS = `WHERE r.tranche = $1 AND r.status <> 'superseded'
  ORDER BY r.round DESC LIMIT 1`;
