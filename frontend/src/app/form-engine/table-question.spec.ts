import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { Answers, Section } from '@tranche/domain/browser';
import { provideTestTexts } from '../../testing/provide-test-texts.js';
import { SectionForm } from './section-form.js';

const both = (text: string) => ({ nl: text, en: text });

const SECTION: Section = {
  name: 'places',
  group: 'places',
  title: both('Plaatsen'),
  part: 'questions',
  fields: [
    {
      kind: 'rows',
      name: 'places',
      label: both('Plaatsen'),
      rowLabel: both('plaats'),
      maximumRows: 9,
      columns: [
        { kind: 'text', name: 'name', label: both('Naam'), required: true },
        { kind: 'number', name: 'weeks', label: both('Weken'), minimum: 1, required: true },
      ],
    },
  ],
};

async function open(answers: Answers) {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const fixture = TestBed.createComponent(SectionForm);
  fixture.componentRef.setInput('section', SECTION);
  fixture.componentRef.setInput('answers', answers);
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  await fixture.whenStable();
  return { fixture, host };
}

describe('a table that was filled in before', () => {
  it('marks what is wrong in it when the page is opened again, and not what is still empty', async () => {
    const { host } = await open({ places: [{ name: 'Knor', weeks: -4 }, { weeks: 3 }] });
    expect(host.querySelector('#answer-places-0-weeks-error')).not.toBeNull();
    expect(host.querySelector('#answer-places-1-name-error')).toBeNull();
  });

  it('says the same of several rows once above the form, each a link to its cell', async () => {
    const { fixture, host } = await open({ places: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] });
    host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
    const lines = [...host.querySelectorAll('.error-summary li')];
    expect(lines.map((line) => line.textContent.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'Plaatsen, regels 1, 2 en 3, Weken: vul dit in',
    ]);
    const last = [...(lines[0]?.querySelectorAll('a') ?? [])].at(-1);
    last?.click();
    expect(document.activeElement?.id).toBe('answer-places-2-weeks');
  });
});
