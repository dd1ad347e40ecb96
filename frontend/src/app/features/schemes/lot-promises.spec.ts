import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { TextCatalogue } from '../../core/locale/text-catalogue.js';
import en from '../../../i18n/en/schemes.json';
import nl from '../../../i18n/nl/schemes.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { LotPromises } from './lot-promises.js';

const promise = (round: number) => ({
  round,
  lotPromise: String(round).repeat(64),
  promisedAt: '2026-05-01T07:00:00.000Z',
});

async function shown(among: 'tickets' | 'equals') {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const loaders = {
    nl: () => Promise.resolve({ default: nl }),
    en: () => Promise.resolve({ default: en }),
  };
  await TestBed.inject(TextCatalogue).add('schemes', loaders, 'nl');
  const fixture = TestBed.createComponent(LotPromises);
  fixture.componentRef.setInput('lot', { among, promises: [promise(1), promise(2)] });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host;
}

describe('the promise of a lot', () => {
  it('is a code per round, with since when it stands', async () => {
    const host = await shown('tickets');
    const codes = [...host.querySelectorAll('code')].map(({ textContent }) => textContent);
    expect(codes).toEqual(['1'.repeat(64), '2'.repeat(64)]);
    expect(host.querySelector('dt')?.textContent).toMatch(/Ronde 1, vastgelegd op 1 mei 2026/);
    expect(host.textContent).toContain('Na de loting kunt u het narekenen.');
  });

  it('says nothing of doing it over where the ranking is not public', async () => {
    expect((await shown('equals')).textContent).not.toContain('narekenen');
  });
});
