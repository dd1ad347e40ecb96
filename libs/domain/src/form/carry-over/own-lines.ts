/** The lines of a budget that go along: those of whoever applies, and of nobody in particular. */
export interface OwnLines {
  readonly before: string | null;
  readonly now: string | null;
}
