/**
 * One key per intention of a person: a double click or a retry sends the same key and is done once.
 *
 * @example readonly submission = new IdempotencyKey(); // headers: submission.headers()
 */
export class IdempotencyKey {
  private value = crypto.randomUUID();

  headers(): { 'Idempotency-Key': string } {
    return { 'Idempotency-Key': this.value };
  }

  /** After an answer: the next click is a new intention. */
  renew(): void {
    this.value = crypto.randomUUID();
  }
}
