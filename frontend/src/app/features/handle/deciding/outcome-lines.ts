interface Outcome {
  readonly awards: number;
  readonly rejections: number;
  /** Where there is no money to divide, no amount is named. */
  readonly hasMoney: boolean;
}

/** What a decision awards and rejects, a line each, in the right number; of what it does not, none. */
export function outcomeLines({ awards, rejections, hasMoney }: Outcome) {
  const lines = [
    { of: hasMoney ? 'awards' : 'admits', count: awards },
    { of: 'rejections', count: rejections },
  ];
  return lines
    .filter(({ count }) => count > 0)
    .map(({ of, count }) => ({
      key: `handle.decide.outcome.${of}.${count === 1 ? 'one' : 'other'}`,
      count,
    }));
}
