/** More than this many saves without an answer, one after another, are not remembered. */
const MOST = 4;

/**
 * What was sent and got no answer: the line dropped, or the page was gone. Each may stand on the server
 * as this person's own save, or may never have arrived.
 */
export class Unanswered<Value> {
  values: readonly Value[] = [];

  add(value: Value): void {
    this.values = [...this.values.filter((each) => each !== value), value].slice(-MOST);
  }

  /** The server said that it did not take this one. */
  remove(value: Value): void {
    this.values = this.values.filter((each) => each !== value);
  }

  clear(): void {
    this.values = [];
  }
}
