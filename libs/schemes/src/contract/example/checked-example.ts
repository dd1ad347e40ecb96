/** What comes of an example under a version, to lay beside what the example says. */
export interface CheckedExample {
  readonly expected: unknown;
  readonly actual: unknown;
}
