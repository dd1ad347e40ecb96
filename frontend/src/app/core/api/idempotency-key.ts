import { ApiError } from './problem.js';

type KeyHeader = Readonly<Record<'Idempotency-Key', string>>;

/**
 * One key per intention of a person: a double click or a retry sends the same key and is done once.
 *
 * @example await this.intention.send((key) => this.api.send(call, key));
 */
export class IdempotencyKey {
  private value = crypto.randomUUID();

  /**
   * Makes a call with the key. After an answer, a refusal too, the next click is a new intention.
   * Without one, or when the portal broke off, nobody knows whether it was done: the same key makes
   * trying again safe.
   *
   * @throws ApiError
   */
  async send<Answer>(call: (headers: KeyHeader) => Promise<Answer>): Promise<Answer> {
    try {
      const answer = await call({ 'Idempotency-Key': this.value });
      this.renew();
      return answer;
    } catch (error) {
      if (error instanceof ApiError && isAnswer(error)) this.renew();
      throw error;
    }
  }

  private renew(): void {
    this.value = crypto.randomUUID();
  }
}

/** Whether the portal said yes or no: it did not break off, nor is it still working on it. */
function isAnswer({ status, problem }: ApiError): boolean {
  const isInUse = problem.errors?.some(({ code }) => code === 'idempotency-key-in-use');
  return status > 0 && status < 500 && isInUse !== true;
}
