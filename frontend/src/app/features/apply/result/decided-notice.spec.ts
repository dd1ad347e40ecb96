import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { expect, it } from '@jest/globals';
import apply from '../../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { both, CASE } from '../../../../testing/transition-form-stage.js';
import { DecidedNotice } from './decided-notice.js';

const letter = (kind: string, decides: boolean) => ({
  id: kind,
  kind,
  subject: `Brief ${kind}`,
  sentAt: '2026-11-30T12:00:00Z',
  remedy: null,
  decides,
});

async function shown(...letters: readonly ReturnType<typeof letter>[]) {
  TestBed.configureTestingModule({ providers: [provideTestTexts(), provideRouter([])] });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl');
  const fixture = TestBed.createComponent(DecidedNotice);
  fixture.componentRef.setInput('application', {
    ...CASE,
    unit: 'euro',
    awardedCents: 45_000_000,
    state: { state: 'awarded', label: both('Verleend'), phase: 'execution', means: 'awarded' },
    running: [],
    letters,
  });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return { said: host.textContent, link: host.querySelector('a')?.getAttribute('href') };
}

it('leads to the award as long as nothing was decided since', async () => {
  const { said, link } = await shown(letter('award', true), letter('report-asked', false));
  expect(said).toContain('Subsidie verleend: ten hoogste');
  expect(link).toBe('/brieven/award');
});

// The term for an objection against what was decided last is over: it stands all the more.
it('names what was decided last, however long ago, and not the award', async () => {
  const { said, link } = await shown(letter('award', true), letter('lowered', true));
  expect(said).toContain('U krijgt nu ten hoogste');
  expect(said).toContain('Lees de brief: Brief lowered');
  expect(said).not.toContain('Gelukt');
  expect(link).toBe('/brieven/lowered');
});
