import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  HttpTestingController,
  provideHttpClientTesting,
  type TestRequest,
} from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { apiInterceptor } from '../../../core/api/api.interceptor.js';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { PledgeSaver } from './pledge-saver.js';

const ADDRESS = '/v1/applications/RIF26-0001/partners/1/contribution';
const PLAN = { bands: [] };

function open() {
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideHttpClient(withInterceptors([apiInterceptor])),
      provideHttpClientTesting(),
      PledgeSaver,
    ],
  });
  return { saver: TestBed.inject(PledgeSaver), server: TestBed.inject(HttpTestingController) };
}

const pledge = (cashCents: number) => ({ cashCents, inKindCents: 0 });
const tagOf = ({ request }: TestRequest) => request.headers.get('If-Match');

/** Lets what waits for an answer go on. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('PledgeSaver', () => {
  it('sends the version that was seen, and has nothing left to save', async () => {
    const { saver, server } = open();
    const saving = saver.save(ADDRESS, pledge(100), 3);
    const call = server.expectOne(ADDRESS);
    expect([call.request.body, tagOf(call)]).toEqual([pledge(100), '"3"']);
    call.flush(PLAN, { headers: { Date: 'Tue, 24 Nov 2026 09:00:00 GMT' } });
    expect(await saving).toEqual(PLAN);
    expect([saver.state(), saver.savedAt()]).toEqual(['saved', '2026-11-24T09:00:00.000Z']);
    expect(await saver.settled()).toBe(true);
  });

  it('saves one at a time, the newest last, each on the version before', async () => {
    const { saver, server } = open();
    const saving = saver.save(ADDRESS, pledge(100), 3);
    await saver.save(ADDRESS, pledge(200), 3);
    await saver.save(ADDRESS, pledge(300), 3);
    server.expectOne(ADDRESS).flush(PLAN);
    await turn();
    const second = server.expectOne(ADDRESS);
    expect([second.request.body, tagOf(second)]).toEqual([pledge(300), '"4"']);
    second.flush(PLAN);
    await saving;
    server.verify();
  });

  it('waits for a choice when somebody else saved first', async () => {
    const { saver, server } = open();
    const stale = { status: 412, title: 'Gewijzigd', detail: 'Sanne', type: 'about:blank' };
    const saving = saver.save(ADDRESS, pledge(100), 3);
    server.expectOne(ADDRESS).flush(stale, { status: 412, statusText: 'Precondition Failed' });
    expect(await saving).toBeNull();
    expect([saver.state(), saver.failure()?.problem.detail]).toEqual(['conflict', 'Sanne']);
    expect(await saver.settled()).toBe(false);
    saver.forget();
    expect([saver.state(), await saver.settled()]).toEqual(['idle', true]);
  });
});
