import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import apply from '../i18n/nl/apply.json';
import { apiInterceptor } from '../app/core/session-end/api.interceptor.js';
import { SessionStore } from '../app/core/session/session-store.js';
import { QuestionPage } from '../app/features/apply/questions/question.page.js';
import { provideTestTexts } from './provide-test-texts.js';
import { CASE } from './transition-form-stage.js';

/** What stands behind the pages of one application. */
export interface QuestionServer {
  answerTo(method: string, url: string): { readonly status: number; readonly body: object };
}

/** The page of one question of {@link CASE}, as it is opened over that server. */
export function openQuestion(server: QuestionServer, step?: string) {
  return openPage(QuestionPage, server, step ? { step } : {});
}

/** A page of {@link CASE}, as it is opened over that server. */
export async function openPage(
  page: Type<unknown>,
  server: QuestionServer,
  inputs: Readonly<Record<string, string>>,
) {
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideRouter([{ path: '**', children: [] }]),
      provideHttpClient(withInterceptors([apiInterceptor])),
      provideHttpClientTesting(),
      { provide: SessionStore, useValue: { personId: signal('noor'), session: signal(null) } },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl', { merge: true });
  const http = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(page);
  const given = { reference: CASE.reference, ...inputs };
  for (const [name, value] of Object.entries(given)) fixture.componentRef.setInput(name, value);
  const host: unknown = fixture.nativeElement;
  if (!(host instanceof HTMLElement)) throw new Error('The page has no element');
  document.body.replaceChildren(host);
  /** Answers whatever is asked, until nothing is asked any more. */
  const settle = async () => {
    for (let round = 0; round < 12; round += 1) {
      fixture.detectChanges();
      await new Promise((resolve) => setTimeout(resolve));
      for (const request of http.match(() => true)) {
        const { method, url } = request.request;
        const { status, body } = server.answerTo(method, url);
        request.flush(body, { status, statusText: String(status) });
      }
    }
  };
  await settle();
  return { host, settle };
}
