import { ErrorHandler } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { of, throwError, type Observable } from 'rxjs';
import { provideFakeServer } from '../../../testing/provide-fake-server.js';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { createProgramme } from '../../api/tranches.js';
import { ApiError, type Problem } from '../api/problem.js';
import { Attempt } from './attempt.js';

const NAME = { nl: 'Naam', en: 'Name' };
const CALL = createProgramme({
  body: { code: 'plan', name: NAME, note: null, unit: 'euro', totalCents: 1 },
});
const said = (status: number, errors?: Problem['errors']) =>
  new ApiError({
    type: 'about:blank',
    status,
    title: 'Nee',
    detail: 'Dit kan niet.',
    ...(errors && { errors }),
  });

function stage(...answers: Observable<unknown>[]) {
  const keys: (string | undefined)[] = [];
  const handleError = jest.fn();
  const post = (
    _address: string,
    _body: unknown,
    { headers }: { headers: Record<string, string> },
  ) => {
    keys.push(headers['Idempotency-Key']);
    return answers.shift() ?? of('late');
  };
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideFakeServer({ post }),
      { provide: ErrorHandler, useValue: { handleError } },
    ],
  });
  const idOf = (pointer: string) => (pointer === '#/code' ? 'programme-code' : null);
  const attempt = TestBed.runInInjectionContext(() => new Attempt(idOf));
  return { attempt, keys, handleError };
}

describe('an attempt to send something', () => {
  it('does not begin while something is missing, and counts, so that the focus goes there', () => {
    const { attempt } = stage();
    const missing = [{ for: 'programme-code', text: 'Vul een code in' }];
    expect(attempt.begin(missing)).toBe(false);
    expect([attempt.count(), attempt.errorOf('programme-code')]).toEqual([1, 'Vul een code in']);
    expect(attempt.begin()).toBe(true);
    expect([attempt.count(), attempt.errors()]).toEqual([2, []]);
  });

  it('shows at its control what the server says of it', async () => {
    const { attempt } = stage(
      throwError(() => said(400, [{ pointer: '#/code', code: 'bad', detail: 'Zo niet' }])),
    );
    expect(await attempt.send(CALL)).toBeNull();
    expect([attempt.errorOf('programme-code'), attempt.refused()]).toEqual(['Zo niet', null]);
  });

  it.each([
    ['a refusal', said(409, [{ code: 'taken', detail: 'Bezet' }])],
    [
      'what belongs to no control',
      said(400, [{ pointer: '#/other', code: 'bad', detail: 'Zo niet' }]),
    ],
    ['a line that is down', said(0)],
  ])('shows %s by itself', async (_name, error) => {
    const { attempt } = stage(throwError(() => error));
    expect(await attempt.send(CALL)).toBeNull();
    expect([attempt.refused(), attempt.errors(), attempt.isSending()]).toEqual([error, [], false]);
  });

  it('shows something of an error that nobody knows, and hands it on', async () => {
    const fault = new TypeError('x is not a function');
    const { attempt, handleError } = stage(throwError(() => fault));
    expect(await attempt.once(CALL)).toBeNull();
    expect(attempt.refused()?.problem.title).toBe('Er ging iets mis');
    expect(handleError).toHaveBeenCalledWith(fault);
  });

  it('sends once what is clicked twice', async () => {
    const { attempt, keys } = stage(of('made'));
    const [first, second] = [attempt.once(CALL), attempt.once(CALL)];
    expect([await first, await second]).toEqual(['made', null]);
    expect(keys).toHaveLength(1);
  });

  it('tries again under the same key when nobody knows whether it was done', async () => {
    const { attempt, keys } = stage(
      throwError(() => said(503)),
      of('made'),
    );
    expect(await attempt.once(CALL)).toBeNull();
    expect(await attempt.once(CALL)).toBe('made');
    expect(keys[1]).toBe(keys[0]);
    expect(attempt.refused()).toBeNull();
  });
});
