import { TestBed } from '@angular/core/testing';
import { provideHttpClient } from '@angular/common/http';
import { describe, expect, it } from '@jest/globals';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { ApiError } from '../../core/api/problem.js';
import { SaveStatus } from './save-status.js';

const TOO_LONG = { text: { nl: 'Verhaal: dit is te lang', en: 'Story: this is too long' } };

async function said(inputs: Readonly<Record<string, unknown>>): Promise<string> {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [provideTestTexts(), provideHttpClient()] });
  const fixture = TestBed.createComponent(SaveStatus);
  const start = { state: 'saved', savedAt: '2026-11-24T09:00:00Z', ...inputs };
  for (const [name, value] of Object.entries(start)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host.textContent.replaceAll(/\s+/g, ' ');
}

const failed = (status: number) => ({
  state: 'failed',
  failure: new ApiError({ type: '', status, title: 'Nee', detail: 'Dat gaat niet.' }),
});

describe('whether what was typed is safe', () => {
  it('offers to save again only where that can help', async () => {
    expect(await said(failed(500))).toContain('Dat gaat niet. Nu bewaren');
    expect(await said(failed(403))).not.toContain('Nu bewaren');
  });

  it('says since when, by the clock of the Netherlands', async () => {
    expect(await said({})).toContain('Automatisch bewaard om 10.00');
  });

  it('says what was kept and what was not, when something was refused', async () => {
    const text = await said({ refused: [TOO_LONG] });
    expect(text).not.toContain('Automatisch bewaard');
    expect(text).toContain('behalve dit');
    expect(text).toContain('Verhaal: dit is te lang');
    expect(text).toContain('wat u typte staat op dit apparaat');
  });

  it('says that what cannot be read is kept as it was typed, and does not count yet', async () => {
    expect(await said({ holdsUnread: true })).toContain('nog niet te lezen is, is bewaard');
    expect(await said({ holdsUnread: true, state: 'typing' })).not.toContain(
      'nog niet te lezen is, is bewaard',
    );
  });
});
