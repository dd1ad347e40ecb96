import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  HttpTestingController,
  provideHttpClientTesting,
  type TestRequest,
} from '@angular/common/http/testing';
import { ErrorHandler } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { ROUTES } from '@tranche/contracts';
import { ROLES } from '@tranche/domain/browser';
import type { z } from 'zod';
import { routes } from '../app/app.routes.js';
import { apiInterceptor } from '../app/core/session-end/api.interceptor.js';
import { SessionStore } from '../app/core/session/session-store.js';
import { provideTestTexts } from './provide-test-texts.js';
import { sampleOf, type Amount } from './sample-of.js';

/** How the server behaves towards the page. */
export type Answers = Amount | 'silent' | 'offline' | 500 | 404;

interface Contract {
  readonly answer?: z.ZodType;
  readonly query?: z.ZodType;
}

const ANSWERS: readonly { readonly fits: RegExp; readonly contract: Contract }[] = Object.entries(
  ROUTES,
)
  .map(([route, contract]) => ({
    // The plain name before one that differs: `/caseload` is no reference.
    plain: (route.match(/:/g) ?? []).length,
    fits: new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`),
    contract,
  }))
  .toSorted((one, other) => one.plain - other.plain);

const PERSON = { id: 'p1', name: 'Fatima Haddou' };

/** A page as the router opens it, over a server that answers as told. */
export async function openPage(address: string, answers: Answers) {
  const faults: unknown[] = [];
  const asked: string[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideRouter(routes, withComponentInputBinding()),
      provideHttpClient(withInterceptors([apiInterceptor])),
      provideHttpClientTesting(),
      { provide: ErrorHandler, useValue: { handleError: (fault: unknown) => faults.push(fault) } },
    ],
    // jsdom does not know `<search>`; the build does, and knows every other element.
    errorOnUnknownElements: false,
  });
  // As the frame around every page does.
  void TestBed.inject(SessionStore).ready();
  const harness = await RouterTestingHarness.create();
  const server = TestBed.inject(HttpTestingController);
  let isThere = false;
  const opening = harness.navigateByUrl(address).finally(() => (isThere = true));
  let quiet = 0;
  for (let round = 0; round < 200 && quiet < 5; round += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    if (isThere) harness.detectChanges();
    const requests = server.match(() => true);
    for (const request of requests) {
      const { method, url } = request.request;
      if (url === '/v1/session') request.flush(session());
      else {
        asked.push(`${method} ${url}`);
        answer(request, answers);
      }
    }
    quiet = isThere && requests.length === 0 ? quiet + 1 : 0;
  }
  await opening;
  const host = harness.routeNativeElement;
  if (!host) throw new Error(`${address} shows nothing`);
  return { host, faults, asked };
}

function answer(request: TestRequest, answers: Answers): void {
  const { method, url } = request.request;
  if (answers === 'silent') return;
  if (answers === 'offline') return request.error(new ProgressEvent('error'));
  if (answers === 404) {
    const problem = { type: 'about:blank', status: 404, title: 'Niet gevonden', detail: 'Weg.' };
    return request.flush(problem, { status: 404, statusText: 'Not Found' });
  }
  // From a proxy: no problem details, so that the page finds words of its own.
  if (answers === 500) return request.flush('<h1>', { status: 500, statusText: 'Broken' });
  const found = ANSWERS.find(({ fits }) => fits.test(`${method} ${url}`));
  if (!found?.contract.answer) throw new Error(`No contract answers ${method} ${url}`);
  const body = sampleOf(found.contract.answer, answers);
  if (typeof body !== 'object') throw new Error(`${method} ${url} answers no object`);
  request.flush(body);
}

function session() {
  return {
    signedIn: true,
    person: PERSON,
    roles: ROLES,
    represents: [{ id: 'o1', name: 'Techniek College' }],
    hasApplications: false,
    unreadMessages: 0,
    localMode: false,
    time: null,
  };
}
