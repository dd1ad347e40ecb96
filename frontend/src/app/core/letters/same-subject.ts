interface Letter {
  readonly id: string;
  readonly subject: string;
  /** ISO. */
  readonly sentAt: string;
}

/** Of letters with one subject, such as requests for a supplement: which it is, of how many. */
export interface Round {
  readonly number: number;
  readonly total: number;
}

/**
 * Tells letters with the same subject from each other, by id, in the order in which they were sent.
 *
 * @example sameSubject([first, second]).get(second.id) // { number: 2, total: 2 }
 */
export function sameSubject(letters: readonly Letter[]): ReadonlyMap<string, Round> {
  const bySubject = Map.groupBy(letters, ({ subject }) => subject);
  return new Map(
    [...bySubject.values()]
      .filter(({ length }) => length > 1)
      .flatMap((alike) =>
        alike
          .toSorted((one, other) => one.sentAt.localeCompare(other.sentAt))
          .map(({ id }, index) => [id, { number: index + 1, total: alike.length }] as const),
      ),
  );
}
