/** Milliseconds of each round, one after the other. */
export async function timed(rounds, work) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  return times;
}

/** The time below which that share of the rounds stayed, in milliseconds with one decimal. */
export function percentile(times, share) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1);
  return Math.round(sorted[at] * 10) / 10;
}
