import { HttpClient } from '@angular/common/http';
import { Injectable, inject, signal } from '@angular/core';
import type { ApplicationView, TransitionRequest } from '@tranche/contracts';
import { IdempotencyKey } from '../api/idempotency-key.js';
import { ApiError } from '../api/problem.js';

/** The application as somebody was looking at it. */
type Seen = Pick<ApplicationView, 'reference' | 'eventNumber'>;

/** What was filled in with a transition. */
export type Filled = Pick<TransitionRequest, 'motivation' | 'input'>;

/** Carries out a transition of an application, as it was seen: once, however often somebody clicks. */
@Injectable()
export class PerformTransition {
  private readonly http = inject(HttpClient);
  private readonly intention = new IdempotencyKey();

  readonly isSending = signal(false);
  readonly refused = signal<ApiError | null>(null);

  /** @returns the application after it; null when it was refused or is being sent already */
  async perform(
    { reference, eventNumber }: Seen,
    transition: string,
    filled: Filled = {},
  ): Promise<ApplicationView | null> {
    if (this.isSending()) return null;
    this.isSending.set(true);
    this.refused.set(null);
    const request: TransitionRequest = { transition, seen: eventNumber, ...filled };
    const address = `/v1/applications/${reference}/transitions`;
    try {
      return await this.intention.send((headers) =>
        this.http.post<ApplicationView>(address, request, { headers }),
      );
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.refused.set(error);
      return null;
    } finally {
      this.isSending.set(false);
    }
  }
}
