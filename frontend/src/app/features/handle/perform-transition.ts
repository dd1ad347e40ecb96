import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { ApplicationView, TransitionRequest } from '@tranche/contracts';
import { firstValueFrom } from 'rxjs';
import { IdempotencyKey } from '../../core/api/idempotency-key.js';

type Filled = Pick<TransitionRequest, 'motivation' | 'input'>;

/** Asks the server for a transition of a case, as it was seen here. */
@Injectable()
export class PerformTransition {
  private readonly http = inject(HttpClient);
  private readonly intention = new IdempotencyKey();

  /** @throws ApiError */
  async perform(
    { reference, eventNumber }: ApplicationView,
    transition: string,
    filled: Filled = {},
  ): Promise<ApplicationView> {
    const request: TransitionRequest = { transition, seen: eventNumber, ...filled };
    const address = `/v1/applications/${reference}/transitions`;
    const headers = this.intention.headers();
    try {
      return await firstValueFrom(this.http.post<ApplicationView>(address, request, { headers }));
    } finally {
      this.intention.renew();
    }
  }
}
