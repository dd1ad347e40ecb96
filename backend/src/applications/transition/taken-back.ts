import { undoesRecord, wholeOf, type SchemeVersion } from '@tranche/domain';

/** A step that was taken, with the states it joined. */
export interface PassedStep {
  readonly number: number;
  readonly transition: string;
  readonly from: string;
  readonly to: string;
  /** Of which procedure, and which time that ran; both null for the main one. */
  readonly procedure: string | null;
  readonly round: number | null;
}

/**
 * The numbers of the steps by which something was recorded that was taken back as a mistake: the one that
 * brought the file where it lay then, and what was corrected there since. It was a piece of another file, so
 * nothing that was read in it counts.
 *
 * @param passed on one application, in order
 */
export function takenBackIn(
  scheme: SchemeVersion,
  passed: readonly PassedStep[],
): ReadonlySet<number> {
  const { transitions } = wholeOf(scheme);
  return new Set(
    passed.flatMap((undoing) => {
      const step = transitions[undoing.transition];
      if (!step || !undoesRecord(step)) return [];
      const before = passed.filter(
        ({ number, procedure, round }) =>
          number < undoing.number && procedure === undoing.procedure && round === undoing.round,
      );
      const receipt = before.findLast(({ from, to }) => to === undoing.from && from !== to);
      if (!receipt) return [];
      return before.flatMap(({ number }) => (number >= receipt.number ? [number] : []));
    }),
  );
}
