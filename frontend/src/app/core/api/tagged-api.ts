import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Call } from '../../api/call.js';
import { partsOf, type Headers } from './api.js';

/** An answer that can be saved over: its tag, and when the server gave it. */
export interface Tagged<Answer> {
  readonly answer: Answer;
  readonly etag: string | null;
  readonly at: string;
}

/** The header by which a save says over which version it goes. */
export function over(version: number | string): Headers {
  return { 'If-Match': typeof version === 'number' ? `"${version}"` : version };
}

/** Makes the calls of what more than one person saves, or one person in two windows. */
@Injectable({ providedIn: 'root' })
export class TaggedApi {
  private readonly http = inject(HttpClient);

  /** @throws ApiError */
  read<Answer>(call: Call<Answer>): Promise<Tagged<Answer>> {
    return this.exchange(call, {});
  }

  /** @throws ApiError of 412 when somebody else saved first */
  save<Answer>(call: Call<Answer>, etag: string): Promise<Tagged<Answer>> {
    return this.exchange(call, over(etag));
  }

  private async exchange<Answer>(call: Call<Answer>, headers: Headers): Promise<Tagged<Answer>> {
    const options = { ...partsOf(call), headers, observe: 'response' } as const;
    const { body: answer, headers: said } = await firstValueFrom(
      this.http.request<Answer>(call.method, call.path, options),
    );
    if (answer === null) throw new Error('The API answered with nothing');
    const at = new Date(said.get('Date') ?? Date.now()).toISOString();
    return { answer, etag: said.get('ETag'), at };
  }
}
