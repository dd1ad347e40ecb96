import { ErrorHandler, Injectable, inject } from '@angular/core';
import { Locale } from '../locale/locale.js';
import { fallbackTexts } from './fallback-texts.js';
import { ApiError } from './problem.js';

/** Makes of whatever was thrown something that can be shown: nothing that goes wrong stays unsaid. */
@Injectable({ providedIn: 'root' })
export class KnownErrors {
  private readonly locale = inject(Locale);
  private readonly handler = inject(ErrorHandler);

  of(error: unknown): ApiError {
    if (error instanceof ApiError) return error;
    // A fault of the portal itself: whoever keeps it has to hear of it too.
    this.handler.handleError(error);
    return new ApiError({
      type: 'about:blank',
      status: 500,
      ...fallbackTexts(this.locale).broken,
    });
  }
}
