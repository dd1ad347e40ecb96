import type { HttpErrorResponse } from '@angular/common/http';
import type { Problem } from '@tranche/contracts';

export type { Problem };

/** What every failed call throws: RFC 9457 problem details, whatever went wrong. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly problem: Problem,
    /** The newest version, when the answer named one (412). */
    readonly etag: string | null = null,
  ) {
    super(problem.detail);
  }

  get status(): number {
    return this.problem.status;
  }

  /** The most telling sentence: about one thing in what was sent where there is one. */
  get sentence(): string {
    return this.problem.errors?.[0]?.detail ?? this.problem.detail;
  }

  /** Something happened meanwhile that is not on the screen yet: what was looked at is over. */
  get isOvertaken(): boolean {
    return this.problem.errors?.some(({ code }) => code === 'stale') ?? false;
  }
}

/** The sentences for what the server could not say itself. */
export interface FallbackTexts {
  readonly offline: { readonly title: string; readonly detail: string };
  readonly broken: { readonly title: string; readonly detail: string };
}

export function toApiError(response: HttpErrorResponse, texts: FallbackTexts): ApiError {
  const etag = response.headers?.get('ETag') ?? null;
  const body: unknown = response.error;
  if (isProblem(body)) return new ApiError(body, etag);
  const text = response.status === 0 ? texts.offline : texts.broken;
  return new ApiError({ type: 'about:blank', status: response.status, ...text }, etag);
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'status' in body &&
    typeof body.status === 'number' &&
    'title' in body &&
    typeof body.title === 'string' &&
    'detail' in body &&
    typeof body.detail === 'string'
  );
}
