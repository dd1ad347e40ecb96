import type { SectionView } from '@tranche/contracts';

type Said = SectionView['stops'];

/**
 * The reasons that somebody was told on a page: those that stood there when it was opened, and those
 * that held somebody up. What a save brought up a moment before the press was not read by anybody.
 */
export class ToldReasons {
  #told: readonly string[];

  constructor(opened: Said) {
    this.#told = codesOf(opened);
  }

  /** Whether a reason was not told yet. It counts as told from now: a second time one goes on past it. */
  holdUp(now: Said): boolean {
    const codes = codesOf(now);
    const isNew = codes.some((code) => !this.#told.includes(code));
    this.#told = codes;
    return isNew;
  }
}

function codesOf(said: Said): readonly string[] {
  return said.map(({ reason }) => reason.code);
}
