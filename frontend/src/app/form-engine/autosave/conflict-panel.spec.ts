import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { Section } from '@tranche/domain/browser';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { ConflictPanel } from './conflict-panel.js';
import type { Conflict } from './conflict.js';

const SECTION: Section = {
  name: 'plan',
  group: 'plan',
  title: { nl: 'Plan', en: 'Plan' },
  part: 'questions',
  fields: [{ kind: 'text', name: 'goal', label: { nl: 'Doel', en: 'Goal' } }],
};

async function open(stored: Pick<Conflict['stored'], 'updatedBy' | 'isYours'>): Promise<string> {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const fixture = TestBed.createComponent(ConflictPanel);
  const conflict: Conflict = {
    stored: { answers: {}, etag: '"2"', updatedAt: '2026-11-24T09:00:00Z', ...stored },
    differences: [{ field: 'goal', mine: 'hier', theirs: 'daar' }],
  };
  fixture.componentRef.setInput('section', SECTION);
  fixture.componentRef.setInput('conflict', conflict);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host.textContent;
}

describe('a section that was saved elsewhere', () => {
  it('names who did it', async () => {
    const text = await open({ updatedBy: 'Noor Willems', isYours: false });
    expect(text).toContain('Noor Willems heeft dit onderdeel intussen gewijzigd');
    expect(text).toContain('Versie van Noor Willems, 24 november 2026');
  });

  it('speaks of the other window to who did it, and of no name', async () => {
    const text = await open({ updatedBy: 'Fatima Haddou', isYours: true });
    expect(text).toContain('U hebt dit onderdeel in een ander venster gewijzigd');
    expect(text).toContain('Versie uit uw andere venster, 24 november 2026');
    expect(text).not.toContain('Fatima');
  });

  it('speaks of somebody else where nobody is known', async () => {
    expect(await open({ updatedBy: null, isYours: false })).toContain('Iemand anders heeft');
  });
});
