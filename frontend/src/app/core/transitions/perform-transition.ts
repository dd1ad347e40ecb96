import { HttpClient } from '@angular/common/http';
import { Injectable, inject, signal } from '@angular/core';
import type {
  ApplicationView,
  TransitionPreview,
  TransitionReceipt,
  TransitionRequest,
} from '@tranche/contracts';
import { firstValueFrom, switchMap } from 'rxjs';
import { IdempotencyKey } from '../api/idempotency-key.js';
import { ApiError } from '../api/problem.js';

/** The application as somebody was looking at it. */
type Seen = Pick<ApplicationView, 'reference' | 'eventNumber'>;

/** What was filled in with a transition. */
export type Filled = Pick<TransitionRequest, 'motivation' | 'input' | 'points'>;

/** Carries out a transition of an application, as it was seen: once, however often somebody clicks. */
@Injectable()
export class PerformTransition {
  private readonly http = inject(HttpClient);
  private readonly intention = new IdempotencyKey();

  readonly isSending = signal(false);
  readonly refused = signal<ApiError | null>(null);

  /** @returns what it would do, nothing of which has happened; null when it was refused */
  preview(seen: Seen, transition: string, filled: Filled = {}): Promise<TransitionPreview | null> {
    return this.send(() =>
      firstValueFrom(
        this.http.post<TransitionPreview>(
          `/v1/applications/${seen.reference}/previews`,
          requestOf(seen, transition, filled),
        ),
      ),
    );
  }

  /**
   * The portal answers a step with a receipt; the page is asked for under the same key, so that who
   * gets no page may try again and the step is still taken once.
   *
   * @returns the application after it; null when it was refused or is being sent already
   */
  perform(seen: Seen, transition: string, filled: Filled = {}): Promise<ApplicationView | null> {
    const page = `/v1/applications/${seen.reference}`;
    const request = requestOf(seen, transition, filled);
    return this.send(() =>
      this.intention.send((headers) =>
        this.http
          .post<TransitionReceipt>(`${page}/transitions`, request, { headers })
          .pipe(switchMap(() => this.http.get<ApplicationView>(page))),
      ),
    );
  }

  private async send<Result>(call: () => Promise<Result>): Promise<Result | null> {
    if (this.isSending()) return null;
    this.isSending.set(true);
    this.refused.set(null);
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.refused.set(error);
      return null;
    } finally {
      this.isSending.set(false);
    }
  }
}

function requestOf({ eventNumber }: Seen, transition: string, filled: Filled): TransitionRequest {
  return { transition, seen: eventNumber, ...filled };
}
