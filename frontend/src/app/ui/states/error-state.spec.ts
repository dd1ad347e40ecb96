import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { ApiError, type Problem } from '../../core/api/problem.js';
import { ErrorState } from './error-state.js';

async function shown(status: number, errors?: Problem['errors']) {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const fixture = TestBed.createComponent(ErrorState);
  const problem = { type: 'about:blank', status, title: 'Nee', detail: 'Dit kan niet.' };
  fixture.componentRef.setInput('error', new ApiError({ ...problem, ...(errors && { errors }) }));
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return { text: host.textContent ?? '', canRetry: host.querySelector('button') !== null };
}

describe('an answer that something failed', () => {
  it.each([0, 401, 408, 409, 412, 429, 500, 503])(
    '%s may succeed a while later',
    async (status) => {
      expect((await shown(status)).canRetry).toBe(true);
    },
  );

  it.each([400, 403, 404, 410, 413, 415, 428])('%s stays so, however often', async (status) => {
    const { canRetry, text } = await shown(status);
    expect(canRetry).toBe(false);
    expect(text).toContain('Dit kan niet.');
  });

  const ERRORS = [{ pointer: '#/title', code: 'too-short', detail: 'Vul een titel in.' }];

  it('says of a request that does not fit what is wrong', async () => {
    expect((await shown(400, ERRORS)).text).toContain('Vul een titel in.');
  });

  it('offers nothing against a rule that says no', async () => {
    expect((await shown(409, ERRORS)).canRetry).toBe(false);
  });
});
