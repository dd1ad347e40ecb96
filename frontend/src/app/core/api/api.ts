import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Call } from '../../api/call.js';

export type Headers = Readonly<Record<string, string>>;

/** Makes the calls of the room of the API; all that goes wrong is an `ApiError`. */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly http = inject(HttpClient);

  /** @throws ApiError */
  send<Answer>(call: Call<Answer>, headers: Headers = {}): Promise<Answer> {
    return firstValueFrom(
      this.http.request<Answer>(call.method, call.path, { ...partsOf(call), headers }),
    );
  }
}

/** What goes with a call besides its address. */
export function partsOf({ query, body }: Call<unknown>) {
  return { body: body ?? null, ...(query && { params: query }) };
}
