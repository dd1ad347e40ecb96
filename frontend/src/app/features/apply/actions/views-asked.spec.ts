import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import type { ApplicationView } from '@tranche/contracts';
import apply from '../../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { both, CASE, RECORD } from '../../../../testing/transition-form-stage.js';
import { ApplicationAside } from '../application-aside.js';
import { LowerIntended } from '../result/lower-intended.js';
import { ViewsAsked } from './views-asked.js';

const GIVE = {
  ...RECORD,
  transition: 'give-views',
  label: both('Zienswijze geven'),
  hearing: { intention: both('Voornemen tot intrekking'), dueOn: '2026-12-14', isLate: false },
};

const INTENDED = {
  procedure: null,
  letterId: 'a-letter',
  sentAt: '2026-11-30T15:00:00Z',
  amountCents: 50_000,
  said: [both('Ik ben van plan haar vast te stellen op € 500.')],
  words: ['De lijst ontbreekt.'],
};

const entry = (number: number, label: string, more: { procedure?: string } = {}) => ({
  number,
  type: 'event',
  label: both(label),
  stateLabel: both(label),
  at: `2026-11-30T15:0${number}:00Z`,
  by: both('Minister'),
  said: [],
  ...more,
});

async function shown<T>(component: new () => T, application: ApplicationView) {
  TestBed.configureTestingModule({ providers: [provideTestTexts(), provideRouter([])] });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl');
  const fixture = TestBed.createComponent(component);
  fixture.componentRef.setInput('application', application);
  await fixture.whenStable();
  const host: unknown = fixture.nativeElement;
  if (!(host instanceof HTMLElement)) throw new Error('The page has no element');
  return host;
}

describe('while a receiver is asked for views', () => {
  it('says on what, until when, and leads to giving them', async () => {
    const host = await shown(ViewsAsked, { ...CASE, viewer: 'applicant', transitions: [GIVE] });
    expect(host.textContent).toContain('Voornemen tot intrekking');
    expect(host.textContent).toContain('maandag 14 december 2026');
    expect(host.querySelector('button')?.textContent).toContain('Zienswijze geven');
  });

  it('says that the last day is over, that views are read all the same, and what follows', async () => {
    const late = { ...GIVE, hearing: { ...GIVE.hearing, isLate: true } };
    const host = await shown(ViewsAsked, { ...CASE, viewer: 'applicant', transitions: [late] });
    expect(host.textContent).toContain('De laatste dag daarvoor was maandag 14 december 2026.');
    expect(host.textContent).toContain('Zij is dan te laat');
    expect(host.textContent).not.toContain(apply.views.before);
  });

  it('says what is intended and why, with the words of the officer apart and the letter', async () => {
    const host = await shown(ViewsAsked, { ...CASE, transitions: [GIVE], intended: [INTENDED] });
    expect(host.textContent).toContain('Ik ben van plan haar vast te stellen op € 500.');
    expect(host.querySelector('blockquote')?.textContent).toBe('De lijst ontbreekt.');
    expect(host.querySelector('a')?.getAttribute('href')).toBe('/brieven/a-letter');
  });

  it('goes on saying it while the decision in the main procedure is awaited', async () => {
    const host = await shown(ViewsAsked, { ...CASE, intended: [INTENDED] });
    expect(host.textContent).toContain('niet is beslist');
    expect(host.querySelector('blockquote')?.textContent).toBe('De lijst ontbreekt.');
  });

  it('says beside the amount that stands which one is intended', async () => {
    const amounts = async (intended: ApplicationView['intended']) =>
      (await shown(LowerIntended, { ...CASE, intended })).textContent?.trim();
    expect(await amounts([INTENDED])).toMatch(/^Voornemen: €\s500$/);
    TestBed.resetTestingModule();
    expect(await amounts([{ ...INTENDED, amountCents: null }])).toBe('');
  });

  it('says that it is not decided yet, once there is nothing to give any more', async () => {
    const state = { ...CASE.state, label: both('Voornemen tot intrekking') };
    const running = [{ name: 'withdrawal', label: both('Intrekking van de verlening'), state }];
    const host = await shown(ViewsAsked, { ...CASE, viewer: 'applicant', running });
    expect(host.textContent).toContain('Intrekking van de verlening');
    expect(host.textContent).toContain('niet is beslist');
  });

  it('calls what happened by its own name, and not by the state of the award', async () => {
    const timeline = [
      entry(1, 'Ingediend'),
      entry(2, 'Verleend'),
      entry(3, 'Voornemen tot intrekking', { procedure: 'withdrawal' }),
    ];
    const host = await shown(ApplicationAside, { ...CASE, viewer: 'applicant', timeline });
    const said = host.querySelector('ui-timeline')?.textContent ?? '';
    expect(said.match(/Verleend/g)).toHaveLength(1);
    expect(said).toContain('Voornemen tot intrekking');
  });
});
