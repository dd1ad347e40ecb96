import { HttpEventType, provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { apiInterceptor } from '../../../core/session-end/api.interceptor.js';
import { UploadQueue } from './upload-queue.js';

const ADDRESS = '/v1/applications/RIF26-0001/documents';
const LIST = { requirements: [], problems: [], canEdit: true, scanning: false };

function open() {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withXhr(), withInterceptors([apiInterceptor])),
      provideTestTexts(),
      provideHttpClientTesting(),
      UploadQueue,
    ],
  });
  return { queue: TestBed.inject(UploadQueue), server: TestBed.inject(HttpTestingController) };
}

const file = (name: string) => new File(['%PDF-1.7'], name, { type: 'application/pdf' });
const turn = () => new Promise((resolve) => setTimeout(resolve));
const isUpload = ({ url }: { url: string }) => url === ADDRESS;

describe('UploadQueue', () => {
  it('says how far a file is, and forgets it when it is there', async () => {
    const { queue, server } = open();
    const sent = queue.send('RIF26-0001', 'plan', file('plan.pdf'));
    await turn();
    const call = server.expectOne(isUpload);
    expect(call.request.params.get('kind')).toBe('plan');
    call.event({ type: HttpEventType.UploadProgress, loaded: 4, total: 8 });
    expect(queue.uploads()).toMatchObject([{ name: 'plan.pdf', percent: 50, state: 'sending' }]);
    call.event({ type: HttpEventType.UploadProgress, loaded: 8, total: 8 });
    expect(queue.uploads()).toMatchObject([{ percent: 100, state: 'scanning' }]);
    call.flush(LIST);
    expect(await sent).toEqual(LIST);
    expect([queue.uploads(), queue.isBusy()]).toEqual([[], false]);
  });

  it('sends the second file when the first is there', async () => {
    const { queue, server } = open();
    const both = [file('a.pdf'), file('b.pdf')].map((each) =>
      queue.send('RIF26-0001', 'plan', each),
    );
    await turn();
    server.expectOne(isUpload).flush(LIST);
    await turn();
    server.expectOne(isUpload).flush(LIST);
    await Promise.all(both);
    server.verify();
  });

  it('waits while there is no line, and sends the file when it did not arrive', async () => {
    const { queue, server } = open();
    const sent = queue.send('RIF26-0001', 'plan', file('plan.pdf'));
    await turn();
    server.expectOne(isUpload).error(new ProgressEvent('error'));
    await turn();
    expect(queue.uploads()).toMatchObject([{ state: 'waiting' }]);
    expect(queue.isBusy()).toBe(true);
    window.dispatchEvent(new Event('online'));
    await turn();
    server.expectOne({ method: 'GET', url: ADDRESS }).flush(LIST);
    await turn();
    server.expectOne(isUpload).flush(LIST);
    expect(await sent).toEqual(LIST);
    expect(queue.isBusy()).toBe(false);
  });

  it('sends nothing twice when only the answer was lost', async () => {
    const { queue, server } = open();
    const sent = queue.send('RIF26-0001', 'plan', file('plan.pdf'));
    await turn();
    server.expectOne(isUpload).error(new ProgressEvent('error'));
    await turn();
    window.dispatchEvent(new Event('online'));
    await turn();
    const documents = [{ fileName: 'plan.pdf', bytes: 8 }];
    const list = { ...LIST, requirements: [{ kind: 'plan', documents }] };
    server.expectOne({ method: 'GET', url: ADDRESS }).flush(list);
    expect(await sent).toEqual(list);
    server.verify();
  });

  it('says what the server says once the line is back, and lets the next file go', async () => {
    const { queue, server } = open();
    const both = [file('a.pdf'), file('b.pdf')].map((each) =>
      queue.send('RIF26-0001', 'plan', each),
    );
    await turn();
    server.expectOne(isUpload).error(new ProgressEvent('error'));
    await turn();
    window.dispatchEvent(new Event('online'));
    await turn();
    server
      .expectOne({ method: 'GET', url: ADDRESS })
      .flush(null, { status: 500, statusText: 'Internal Server Error' });
    await turn();
    expect(queue.uploads()[0]).toMatchObject({ state: 'refused' });
    server.expectOne(isUpload).flush(LIST);
    expect(await Promise.all(both)).toEqual([null, LIST]);
    expect(queue.isBusy()).toBe(false);
  });

  it('keeps a file that is not worth sending, with the reason', () => {
    const { queue, server } = open();
    queue.refuse('plan', file('groot.pdf'), 'Te groot');
    expect(queue.uploads()).toMatchObject([{ state: 'refused', problem: 'Te groot' }]);
    expect(queue.isBusy()).toBe(false);
    server.verify();
  });
});
