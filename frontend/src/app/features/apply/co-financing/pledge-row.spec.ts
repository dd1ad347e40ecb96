import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { PartnerView } from '@tranche/contracts';
import { ROLE_PROBLEMS } from '@tranche/domain/browser';
import apply from '../../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { apiInterceptor } from '../../../core/session-end/api.interceptor.js';
import { SessionStore } from '../../../core/session/session-store.js';
import { PledgeRow } from './pledge-row.js';

const ADDRESS = '/v1/applications/RIF26-0001/partners/p1/contribution';
const PARTNER: PartnerView = {
  id: 'p1',
  name: 'Berkel Techniek',
  kind: 'labour-organisation',
  kindLabel: { nl: 'Bedrijf', en: 'Company' },
  kvk: null,
  contactName: 'Sanne',
  contactEmail: 'sanne@berkel.example',
  isLead: false,
  isYou: false,
  canEdit: true,
  cashCents: 100_000,
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
const CASH = '#cashCents-p1';

/** The row on a page that was just opened, as after a reload: nothing is shared but the device. */
async function open(change: Partial<PartnerView> = {}) {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideHttpClient(withInterceptors([apiInterceptor])),
      provideHttpClientTesting(),
      { provide: SessionStore, useValue: { personId: signal('fatima') } },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl');
  const fixture = TestBed.createComponent(PledgeRow);
  fixture.componentRef.setInput('reference', 'RIF26-0001');
  fixture.componentRef.setInput('partner', { ...PARTNER, ...change });
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  await fixture.whenStable();
  const settle = () => fixture.whenStable();
  return {
    host,
    settle,
    row: fixture.componentInstance,
    http: TestBed.inject(HttpTestingController),
  };
}

type Opened = Awaited<ReturnType<typeof open>>;

function box({ host }: Opened): HTMLInputElement {
  const found = host.querySelector<HTMLInputElement>(CASH);
  if (!found) throw new Error('There is no box for cash');
  return found;
}

async function type(opened: Opened, text: string) {
  const control = box(opened);
  control.focus();
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await opened.settle();
}

/** The server says no to the next save: by a role that became another one, or that is over. */
async function refuse(opened: Opened, what: 'changed' | 'ended') {
  const words = { title: 'Uw rol', detail: 'Uw rol is gewijzigd door J. Jansen: u leest mee.' };
  const problem = { type: ROLE_PROBLEMS[what], status: 403, ...words };
  opened.http.expectOne(ADDRESS).flush(problem, { status: 403, statusText: 'Forbidden' });
  await new Promise((resolve) => setTimeout(resolve));
  await opened.settle();
}

async function press({ host, settle }: Opened, name: string) {
  const buttons = [...host.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent.includes(name))?.click();
  await settle();
}

const said = ({ host }: Opened) => host.querySelector('th')?.textContent ?? '';

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

describe('a pledge that is typed', () => {
  it('is sent when its box is left, not while it is half typed', async () => {
    const opened = await open();
    await type(opened, '2');
    opened.http.expectNone(ADDRESS);
    expect(said(opened)).toContain('Nog niet bewaard');
    await type(opened, '25.000');
    expect(box(opened).value).toBe('25.000');
    box(opened).blur();
    await opened.settle();
    const { request } = opened.http.expectOne(ADDRESS);
    expect(request.body).toEqual({ cashCents: 2_500_000, inKindCents: 0 });
  });

  it('is put back after a reload, and sent when somebody says so', async () => {
    await type(await open(), '25.000');
    const again = await open();
    expect(box(again).value).toBe('25.000,00');
    again.http.expectNone(ADDRESS);
    expect(said(again)).toContain('nog niet bewaard');
    await press(again, 'Nu bewaren');
    const { request } = again.http.expectOne(ADDRESS);
    expect(request.body).toEqual({ cashCents: 2_500_000, inKindCents: 0 });
  });

  it('is given up for what stood there', async () => {
    await type(await open(), '25.000');
    const again = await open();
    await press(again, 'Laat staan wat er stond');
    expect(box(again).value).toBe('1.000,00');
    expect(box(await open()).value).toBe('1.000,00');
  });

  it('that is no amount is kept through a reload, and said to be not saved', async () => {
    const opened = await open();
    await type(opened, 'tien');
    box(opened).blur();
    await opened.settle();
    opened.http.expectNone(ADDRESS);
    expect(said(opened)).toContain('kan niet worden gelezen');
    const again = await open();
    expect(box(again).value).toBe('tien');
    expect(said(again)).toContain('kan niet worden gelezen');
  });

  it('goes along when the page is left from within the box', async () => {
    const opened = await open();
    await type(opened, '25.000');
    const leaving = opened.row.leave();
    opened.http.expectOne(ADDRESS).flush({});
    expect(await leaving).toBe(true);
    expect(localStorage.length).toBe(0);
  });

  it('is sent to nobody when it is the amount that stood there', async () => {
    const opened = await open();
    await type(opened, '1000');
    box(opened).blur();
    await opened.settle();
    opened.http.expectNone(ADDRESS);
    expect(localStorage.length).toBe(0);
  });
});

describe('a pledge of who takes no part any more', () => {
  it('is said not to count, whatever the amount that stands there', async () => {
    const { host } = await open({ declineReason: 'Geen ruimte dit jaar.', canEdit: false });
    expect(host.textContent).toContain(apply['co-financing']['counts-not']);
    expect(host.textContent).not.toContain(apply.aside['not-agreed']);
  });
});

describe('a pledge typed by who may not change it any more', () => {
  it.each([
    { what: 'changed', fetches: 1 },
    { what: 'ended', fetches: 0 },
  ] as const)('stays to copy from beside what stands there, with the role $what', async (each) => {
    const opened = await open();
    let fetches = 0;
    opened.row.stale.subscribe(() => fetches++);
    await type(opened, '25.000');
    box(opened).blur();
    await opened.settle();
    await refuse(opened, each.what);
    expect(opened.host.querySelector(CASH)).toBeNull();
    expect(opened.host.textContent).toContain('Uw rol is gewijzigd door J. Jansen: u leest mee.');
    expect(opened.host.textContent).toContain(apply.section['not-saved']);
    expect(opened.host.textContent).toMatch(/U typte €\s25\.000 in geld/);
    expect(opened.host.querySelector('[data-label="In geld"]')?.textContent).toContain('1.000,00');
    // How it stands now is for who may still read it.
    expect(fetches).toBe(each.fetches);
    await press(opened, 'Weggooien');
    expect(opened.host.textContent).not.toContain(apply.section['not-saved']);
    expect(localStorage.length).toBe(0);
  });
});
