import { TestBed } from '@angular/core/testing';
import { expect, it } from '@jest/globals';
import type { SupplementView } from '@tranche/contracts';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { SupplementCard } from './supplement-card.js';

const both = (text: string) => ({ nl: text, en: text });
const CAME: SupplementView = {
  request: 'Graag snel.',
  sentAt: '2027-03-01T08:00:00Z',
  receivedAt: '2027-03-10T08:00:00Z',
  points: [
    {
      section: 'files',
      title: both('Documenten'),
      words: 'De handtekening ontbreekt',
      named: both('Overeenkomst (overeenkomst.pdf)'),
      isAnswered: true,
    },
  ],
  isUnchanged: false,
  changes: {
    sections: [
      {
        definition: {
          name: 'plan',
          group: 'plan',
          title: both('Het plan'),
          part: 'questions',
          fields: [
            {
              kind: 'choice',
              name: 'level',
              label: both('Niveau'),
              options: [
                { value: 'mbo', label: both('Mbo') },
                { value: 'wo', label: both('Universiteit') },
              ],
            },
            { kind: 'text', name: 'way', label: both('Werkwijze') },
          ],
        },
        before: { level: 'mbo' },
        after: { level: 'wo', way: 'Samen' },
      },
    ],
    partners: ['Gemeente'],
    documents: [
      { label: both('Overeenkomst'), takenOut: ['overeenkomst.pdf'], added: ['getekend.pdf'] },
      { label: both('Begroting'), takenOut: [], added: ['begroting.pdf'] },
      { label: both('Planning'), takenOut: ['planning.pdf'], added: [] },
    ],
  },
};

async function textOf(supplement: SupplementView): Promise<string> {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const fixture = TestBed.createComponent(SupplementCard);
  fixture.componentRef.setInput('supplement', supplement);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host.innerHTML.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
}

it('lays what a supplement changed beside what was asked', async () => {
  const text = await textOf(CAME);
  expect(text).toContain('Documenten, Overeenkomst (overeenkomst.pdf): De handtekening ontbreekt');
  expect(text).toContain('Graag snel.');
  expect(text).toContain('Het plan: Niveau Was Mbo Is nu Universiteit');
  expect(text).toContain('Het plan: Werkwijze Was Niet ingevuld Is nu Samen');
  expect(text).toContain('Gemeente');
  expect(text).toContain('Overeenkomst: overeenkomst.pdf is vervangen door getekend.pdf');
  expect(text).toContain('Begroting: begroting.pdf is toegevoegd');
  expect(text).toContain('Planning: planning.pdf is weggehaald');
  expect(text).not.toContain('Er is niets veranderd');
});

it('says so where nothing was changed', async () => {
  const [point] = CAME.points;
  const text = await textOf({
    ...CAME,
    points: point ? [{ ...point, isAnswered: false }] : [],
    isUnchanged: true,
    changes: { sections: [], partners: [], documents: [] },
  });
  expect(text).toContain('Er is niets veranderd');
  expect(text).not.toContain('toegevoegd');
});
