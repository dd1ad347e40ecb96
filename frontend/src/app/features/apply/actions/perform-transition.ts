import { HttpClient } from '@angular/common/http';
import { Injectable, inject, signal } from '@angular/core';
import type { ApplicationView, TransitionRequest } from '@tranche/contracts';
import { firstValueFrom } from 'rxjs';
import { IdempotencyKey } from '../../../core/api/idempotency-key.js';
import { ApiError } from '../../../core/api/problem.js';

/** Carries out one transition of an application, once, however often somebody clicks. */
@Injectable()
export class PerformTransition {
  private readonly http = inject(HttpClient);
  private readonly intention = new IdempotencyKey();

  readonly isSending = signal(false);
  readonly refused = signal<ApiError | null>(null);

  /** @returns the application after it; null when it was refused or is being sent already */
  async perform(reference: string, request: TransitionRequest): Promise<ApplicationView | null> {
    if (this.isSending()) return null;
    this.isSending.set(true);
    this.refused.set(null);
    const headers = this.intention.headers();
    const address = `/v1/applications/${reference}/transitions`;
    try {
      const view = await firstValueFrom(
        this.http.post<ApplicationView>(address, request, { headers }),
      );
      this.intention.renew();
      return view;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.refused.set(error);
      // Without an answer nobody knows whether it arrived: the same key makes trying again safe.
      if (error.status > 0) this.intention.renew();
      return null;
    } finally {
      this.isSending.set(false);
    }
  }
}
