import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import type { WorkItem } from '@tranche/contracts';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { apiInterceptor } from '../../core/session-end/api.interceptor.js';
import { WorkPage } from './work.page.js';

const both = (text: string) => ({ nl: text, en: text });

function item(change: Partial<WorkItem>): WorkItem {
  return {
    id: 'application:RIF26-0001',
    task: both('Aanvraag afmaken en versturen'),
    title: { nl: 'Techniek', en: 'Technology' },
    reference: 'RIF26-0001',
    count: 1,
    trancheName: both('RIF 2026'),
    page: '/aanvragen/RIF26-0001',
    dueOn: '2020-01-02',
    isOverdue: true,
    ...change,
  };
}

async function open(answer: (request: ReturnType<HttpTestingController['expectOne']>) => void) {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([apiInterceptor])),
      provideHttpClientTesting(),
      provideRouter([]),
      provideTestTexts(),
    ],
  });
  const fixture = TestBed.createComponent(WorkPage);
  fixture.componentRef.setInput('name', 'Fatima');
  fixture.detectChanges();
  answer(TestBed.inject(HttpTestingController).expectOne('/v1/work-items'));
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return { host, fixture };
}

describe('the work list', () => {
  it('says what waits, about what and by when, and leads straight there', async () => {
    const late = item({});
    const heap = item({
      id: 'handle:1',
      title: null,
      reference: null,
      count: 12,
      page: '/beheer?tranche=rif&state=submitted',
      dueOn: null,
      isOverdue: false,
    });
    const { host } = await open((request) => request.flush({ items: [late, heap], total: 2 }));
    const rows = [...host.querySelectorAll('.work li')];
    expect(rows[0]?.textContent).toContain('Techniek');
    expect(rows[0]?.textContent).toContain('Te laat');
    expect(rows[1]?.textContent).toContain('12 aanvragen');
    expect(rows.map((row) => row.querySelector('a')?.getAttribute('href'))).toEqual([
      '/aanvragen/RIF26-0001',
      '/beheer?tranche=rif&state=submitted',
    ]);
  });

  it('says so when nothing waits', async () => {
    const { host } = await open((request) => request.flush({ items: [], total: 0 }));
    expect(host.querySelector('.empty')?.textContent).toContain('Er wacht niets op u');
  });

  it('shows a dozen first, and all on demand', async () => {
    const many = Array.from({ length: 30 }, (_, id) => item({ id: `application:${id}` }));
    const { host, fixture } = await open((request) => request.flush({ items: many, total: 30 }));
    expect(host.querySelectorAll('.work li')).toHaveLength(12);
    host.querySelector('button')?.click();
    await fixture.whenStable();
    expect(host.querySelectorAll('.work li')).toHaveLength(30);
  });

  it('says why when it could not be fetched', async () => {
    const { host } = await open((request) =>
      request.flush(
        { status: 503, title: 'Even niet', detail: 'Probeer het straks nog eens.' },
        { status: 503, statusText: 'Unavailable' },
      ),
    );
    expect(host.textContent).toContain('Even niet');
  });
});
