import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  HttpTestingController,
  provideHttpClientTesting,
  type TestRequest,
} from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { PartnerView } from '@tranche/contracts';
import { apiInterceptor } from '../../../core/session-end/api.interceptor.js';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { PledgeSaver } from './pledge-saver.js';

const PARTNERS = '/v1/applications/RIF26-0001/partners';
const ADDRESS = `${PARTNERS}/1/contribution`;
const PLAN = { bands: [] };
const PARTNER: PartnerView = {
  id: '1',
  name: 'Installatiegroep Berkel',
  kind: 'labour-organisation',
  kindLabel: { nl: 'Bedrijf', en: 'Company' },
  kvk: null,
  contactName: 'Sanne',
  contactEmail: 'sanne@berkel.example',
  isLead: false,
  isYou: false,
  canEdit: true,
  cashCents: 0,
  inKindCents: 0,
  confirmedAt: null,
  confirmation: null,
  agreementDocumentId: null,
  canConfirm: false,
  invitation: null,
  declineReason: null,
  leavingReason: null,
  canDepart: false,
  leadTransfer: null,
  canInvite: false,
  canAddAgreement: false,
  version: 3,
};

function open() {
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideHttpClient(withInterceptors([apiInterceptor])),
      provideHttpClientTesting(),
      PledgeSaver,
    ],
  });
  const saver = TestBed.inject(PledgeSaver);
  saver.connect('RIF26-0001', PARTNER);
  return { saver, server: TestBed.inject(HttpTestingController) };
}

const pledge = (cashCents: number, inKindCents = 0) => ({ cashCents, inKindCents });
const tagOf = ({ request }: TestRequest) => request.headers.get('If-Match');
const STALE = { status: 412, title: 'Gewijzigd', detail: 'Sanne was eerder', type: 'about:blank' };

/** Lets what waits for an answer go on. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('PledgeSaver', () => {
  it('sends the version that was seen, and has nothing left to save', async () => {
    const { saver, server } = open();
    const saving = saver.save(pledge(100));
    const call = server.expectOne(ADDRESS);
    expect([call.request.body, tagOf(call)]).toEqual([pledge(100), '"3"']);
    call.flush(PLAN, { headers: { Date: 'Tue, 24 Nov 2026 09:00:00 GMT' } });
    expect(await saving).toBe(true);
    expect([saver.state(), saver.savedAt()]).toEqual(['saved', '2026-11-24T09:00:00.000Z']);
    expect([saver.plan(), saver.isUnsaved()]).toEqual([PLAN, false]);
  });

  it('saves one at a time, the newest last, each on the version before', async () => {
    const { saver, server } = open();
    const saves = [100, 200, 300].map((cents) => saver.save(pledge(cents)));
    server.expectOne(ADDRESS).flush(PLAN);
    await turn();
    const second = server.expectOne(ADDRESS);
    expect([second.request.body, tagOf(second)]).toEqual([pledge(300), '"4"']);
    second.flush(PLAN);
    await Promise.all(saves);
    server.verify();
  });

  async function stale(theirs: Partial<PartnerView>) {
    const { saver, server } = open();
    const saving = saver.save(pledge(100));
    server.expectOne(ADDRESS).flush(STALE, { status: 412, statusText: 'Precondition Failed' });
    await turn();
    const items = [{ ...PARTNER, version: 9, ...theirs }];
    server.expectOne(PARTNERS).flush({ items });
    await turn();
    return { saver, server, saving };
  }

  it('waits for a choice when somebody else changed the same amount', async () => {
    const { saver, saving, server } = await stale({ cashCents: 700 });
    expect(await saving).toBe(false);
    expect([saver.state(), saver.failure()?.problem.detail]).toEqual([
      'conflict',
      'Sanne was eerder',
    ]);
    expect([saver.pledge(), saver.stale()?.stored.value]).toEqual([pledge(100), pledge(700)]);
    saver.takeTheirs();
    expect([saver.state(), saver.pledge(), saver.isUnsaved()]).toEqual([
      'idle',
      pledge(700),
      false,
    ]);
    server.verify();
  });

  it('puts two changes together when they are of two amounts', async () => {
    const { saver, saving, server } = await stale({ inKindCents: 50 });
    const again = server.expectOne(ADDRESS);
    expect([again.request.body, tagOf(again)]).toEqual([pledge(100, 50), '"9"']);
    again.flush(PLAN);
    expect(await saving).toBe(true);
    expect(saver.pledge()).toEqual(pledge(100, 50));
  });

  it('keeps what was typed when the partner was removed meanwhile, and says so', async () => {
    const { saver, server } = open();
    const saving = saver.save(pledge(100));
    const gone = { status: 409, title: 'Nee', detail: 'Intussen verwijderd.', type: 'about:blank' };
    server.expectOne(ADDRESS).flush(gone, { status: 409, statusText: 'Conflict' });
    expect(await saving).toBe(false);
    expect(saver.failure()?.problem.detail).toBe('Intussen verwijderd.');
    expect([saver.state(), saver.isUnsaved()]).toEqual(['failed', true]);
  });
});
