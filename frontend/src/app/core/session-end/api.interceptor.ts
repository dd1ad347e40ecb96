import {
  HttpErrorResponse,
  type HttpHandlerFn,
  type HttpInterceptorFn,
  type HttpRequest,
} from '@angular/common/http';
import { Injector, inject } from '@angular/core';
import { catchError, from, switchMap, tap, throwError } from 'rxjs';
import { isAboutSession, isOurs } from '../../api/session.js';
import { Locale } from '../locale/locale.js';
import { SessionStore } from '../session/session-store.js';
import { SessionWatch } from './session-watch.js';
import { SignIn } from '../session/sign-in.js';
import { fallbackTexts } from '../api/fallback-texts.js';
import { toApiError } from '../api/problem.js';

/**
 * Our own server only: the header that forgery from another site cannot set, the reader's language,
 * whom the screen was drawn for, and one shape for every error.
 *
 * When the session ended, a call waits until the same person is back, and is made again: no caller
 * needs to know, and nothing is lost. 409, 412 and 428 are the caller's.
 */
export const apiInterceptor: HttpInterceptorFn = (request, next) => {
  if (!isOurs(request.url)) return next(request);
  const injector = inject(Injector);
  const locale = injector.get(Locale);
  const personId = isAboutSession(request.url) ? null : injector.get(SessionStore).personId();
  const call = request.clone({
    setHeaders: {
      'X-Tranche': '1',
      'Accept-Language': locale.language(),
      ...(personId !== null && { 'X-Tranche-Person': personId }),
    },
  });
  return send(call, next, injector).pipe(
    catchError((error: unknown) => {
      if (!(error instanceof HttpErrorResponse)) return throwError(() => error);
      if (error.status === 401) injector.get(SignIn).askAgain();
      return throwError(() => toApiError(error, fallbackTexts(locale)));
    }),
  );
};

const MOST_TIMES = 5;

/** Makes a call, and makes it again each time its person has come back. */
function send(
  call: HttpRequest<unknown>,
  next: HttpHandlerFn,
  injector: Injector,
  times = 0,
): ReturnType<HttpHandlerFn> {
  const hasPerson = call.headers.has('X-Tranche-Person');
  return next(call).pipe(
    tap({ complete: () => hasPerson && injector.get(SessionWatch).touched() }),
    catchError((error: unknown) => {
      const isEnded = error instanceof HttpErrorResponse && error.status === 401 && hasPerson;
      // A server that keeps saying so to somebody it knows is not to be asked for ever.
      if (!isEnded || times === MOST_TIMES) return throwError(() => error);
      const back = injector.get(SessionWatch).ended();
      return from(back).pipe(switchMap(() => send(call, next, injector, times + 1)));
    }),
  );
}
