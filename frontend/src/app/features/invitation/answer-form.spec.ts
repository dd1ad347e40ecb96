import { HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { InvitationView } from '@tranche/contracts';
import { of } from 'rxjs';
import invitation from '../../../i18n/nl/invitation.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { SessionStore } from '../../core/session/session-store.js';
import { AnswerForm } from './answer-form.js';

const [BERKEL, ZOMERDIJK] = [
  { organisationId: '00000000-0000-4000-8000-000000000001', name: 'Installatiegroep Berkel' },
  { organisationId: '00000000-0000-4000-8000-000000000002', name: 'Bouwbedrijf Zomerdijk' },
];

const INVITED: InvitationView = {
  id: '00000000-0000-4000-8000-00000000000a',
  standing: 'open',
  reference: 'RIF26-0001',
  title: { nl: 'Techniekhuis', en: 'Techniekhuis' },
  scheme: { nl: 'RIF', en: 'RIF' },
  lead: 'ROC Oostrand',
  partnerName: 'Installatiegroep Berkel',
  kindLabel: { nl: 'Arbeidsorganisatie', en: 'Labour-market organisation' },
  contactName: 'Sanne Berkel',
  email: 'sanne@berkel.example',
  until: '2027-01-04',
  answeredAt: null,
  declineReason: null,
  organisations: [BERKEL],
  canAccept: true,
  canDecline: true,
  canRead: true,
};

async function open(change: Partial<InvitationView> = {}) {
  const sent: unknown[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideHttpClient(
        withInterceptors([
          ({ body }) => {
            sent.push(body);
            return of(new HttpResponse({ body: { ...INVITED, standing: 'accepted' } }));
          },
        ]),
      ),
      { provide: SessionStore, useValue: { personId: signal('sanne') } },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ invitation }, 'nl');
  const fixture = TestBed.createComponent(AnswerForm);
  fixture.componentRef.setInput('invitation', { ...INVITED, ...change });
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  await fixture.whenStable();
  const labels = () => [...host.querySelectorAll<HTMLElement>('fieldset label')];
  return {
    sent,
    host,
    said: () =>
      [...host.querySelectorAll('.error-summary a')].map((each) => each.textContent?.trim()),
    async choose(label: string) {
      labels()
        .find((each) => each.textContent?.trim() === label)
        ?.click();
      await fixture.whenStable();
    },
    choices: () => labels().map((each) => each.textContent?.trim()),
    async write(text: string) {
      const area = host.querySelector('textarea');
      if (!area) throw new Error('There is nowhere to write');
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
      await fixture.whenStable();
    },
    async send() {
      host.querySelector<HTMLElement>('button[type=submit]')?.click();
      await fixture.whenStable();
    },
  };
}

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

describe('an invitation is answered', () => {
  it('with a yes for the one organisation that one acts for, without asking which', async () => {
    const form = await open();
    await form.choose(invitation.accept);
    expect(form.host.querySelectorAll('fieldset')).toHaveLength(1);
    await form.send();
    expect(form.sent).toEqual([{ answer: 'accepted', organisationId: BERKEL.organisationId }]);
  });

  it('with a yes for whichever organisation is chosen of several', async () => {
    const form = await open({ organisations: [BERKEL, ZOMERDIJK] });
    await form.choose(invitation.accept);
    await form.send();
    expect(form.sent).toEqual([]);
    expect(form.said()).toEqual([invitation.missing.organisationId]);
    await form.choose(ZOMERDIJK.name);
    await form.send();
    expect(form.sent).toEqual([{ answer: 'accepted', organisationId: ZOMERDIJK.organisationId }]);
  });

  it('with a no that says why', async () => {
    const form = await open();
    await form.choose(invitation.decline);
    await form.write('  Te druk ');
    await form.send();
    expect(form.said()).toEqual([invitation.missing.reason]);
    await form.write('  Wij hebben het te druk. ');
    await form.send();
    expect(form.sent).toEqual([{ answer: 'declined', reason: 'Wij hebben het te druk.' }]);
  });

  it('by nobody who chose nothing', async () => {
    const form = await open();
    await form.send();
    expect(form.sent).toEqual([]);
    expect(form.said()).toEqual([invitation.missing.answer]);
  });

  it('with a no alone by who cannot say yes', async () => {
    const form = await open({ organisations: [], canAccept: false });
    expect(form.choices()).toEqual([invitation.decline]);
  });
});
