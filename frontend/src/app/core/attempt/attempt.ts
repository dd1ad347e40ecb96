import { inject, signal } from '@angular/core';
import type { Call } from '../../api/call.js';
import { Api, type Headers } from '../api/api.js';
import { fieldErrors, type FieldError } from '../api/field-errors.js';
import { IdempotencyKey } from '../api/idempotency-key.js';
import { KnownErrors } from '../api/known-errors.js';
import type { ApiError } from '../api/problem.js';

/**
 * What somebody sends with a button: what is wrong before it goes, that it is on its way, what the
 * server says to it. Whatever happens, something is shown: an error that nobody knows too.
 *
 * Make it where things are injected: `protected readonly attempt = new Attempt()`.
 */
export class Attempt {
  private readonly api = inject(Api);
  private readonly known = inject(KnownErrors);
  private readonly intention = new IdempotencyKey();

  /** With each one the focus goes to what is wrong. */
  readonly count = signal(0);
  /** What is wrong, each at its control. */
  readonly errors = signal<readonly FieldError[]>([]);
  /** Why the server said no, where that is at no control. */
  readonly refused = signal<ApiError | null>(null);
  readonly isSending = signal(false);

  /** @param idOf the control that a JSON pointer into the request means; null where it means none */
  constructor(private readonly idOf: (pointer: string) => string | null = () => null) {}

  errorOf(id: string): string | undefined {
    return this.errors().find((error) => error.for === id)?.text;
  }

  /** Forgets what the server said, so that somebody can go on. */
  dismiss(): void {
    this.refused.set(null);
  }

  /** Shows what is missing. @returns whether there is nothing, so that it can be sent */
  begin(missing: readonly FieldError[] = []): boolean {
    this.count.update((count) => count + 1);
    this.refused.set(null);
    this.errors.set(missing);
    return missing.length === 0;
  }

  /** @returns the answer; null when it was refused, or is being sent already */
  send<Answer>(call: Call<Answer>, headers?: Headers): Promise<Answer | null> {
    return this.run(() => this.api.send(call, headers));
  }

  /** The same for what may be done only once: a double click and a retry are one intention. */
  once<Answer>(call: Call<Answer>): Promise<Answer | null> {
    return this.run(() => this.intention.send((key) => this.api.send(call, key)));
  }

  /** The same, seen through when what came of it has been read as well. */
  onceThen<Answer>(call: Call<unknown>, read: Call<Answer>): Promise<Answer | null> {
    return this.run(() =>
      this.intention.send(async (key) => {
        await this.api.send(call, key);
        return this.api.send(read);
      }),
    );
  }

  private async run<Answer>(work: () => Promise<Answer>): Promise<Answer | null> {
    if (this.isSending()) return null;
    this.isSending.set(true);
    this.refused.set(null);
    try {
      return await work();
    } catch (error) {
      this.refuse(this.known.of(error));
      return null;
    } finally {
      this.isSending.set(false);
    }
  }

  /** At the controls that the server points to; what belongs to none of them stands by itself. */
  private refuse(error: ApiError): void {
    const said = error.status === 400 ? fieldErrors(error.problem, this.idOf) : [];
    if (said.some(({ for: id }) => id !== '')) this.errors.set(said);
    else this.refused.set(error);
  }
}
