import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { Injector, inject } from '@angular/core';
import { catchError, throwError } from 'rxjs';
import { Locale } from '../locale/locale.js';
import { SignIn } from '../session/sign-in.js';
import { toApiError } from './problem.js';

/**
 * Our own server only: the header that forgery from another site cannot set, the reader's language,
 * and one shape for every error. A 401 sends to the sign-in page; 409, 412 and 428 are the caller's.
 */
export const apiInterceptor: HttpInterceptorFn = (request, next) => {
  if (!/^\/(v1|auth)\//.test(request.url)) return next(request);
  const injector = inject(Injector);
  const locale = injector.get(Locale);
  const call = request.clone({
    setHeaders: { 'X-Tranche': '1', 'Accept-Language': locale.language() },
  });
  return next(call).pipe(
    catchError((error: unknown) => {
      if (!(error instanceof HttpErrorResponse)) return throwError(() => error);
      if (error.status === 401) injector.get(SignIn).askAgain();
      return throwError(() =>
        toApiError(error, {
          offline: text(locale, 'offline'),
          broken: text(locale, 'broken'),
        }),
      );
    }),
  );
};

function text(locale: Locale, name: 'offline' | 'broken') {
  return {
    title: locale.translate(`ui.error.${name}`),
    detail: locale.translate(`ui.error.${name}-detail`),
  };
}
