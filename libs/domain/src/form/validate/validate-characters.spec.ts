import { describe, expect, it } from '@jest/globals';
import type { Section } from '../field.js';
import { validateAnswers } from './validate-answers.js';

const SECTION: Pick<Section, 'fields'> = {
  fields: [
    { kind: 'text', name: 'title', label: { nl: 'Titel', en: 'Title' }, required: true },
    {
      kind: 'rows',
      rowLabel: { nl: 'persoon', en: 'person' },
      maximumRows: 5,
      name: 'people',
      label: { nl: 'Mensen', en: 'People' },
      required: true,
      columns: [{ kind: 'text', name: 'name', label: { nl: 'Naam', en: 'Name' }, required: true }],
    },
  ],
};

const codesOf = (title: string) =>
  validateAnswers(SECTION, { title, people: [{ name: 'Jan' }] }).map(({ code }) => code);

describe('characters that a letter cannot set', () => {
  it.each([
    ['Łukasz Ελένη Жанна Đặng 中文 한국어 עברית العربية', []],
    ['∑ x² ≤ √2, CO₂, ⅓, ﬁ', []],
    ['Techniek 🏳 zorg', ['characters']],
  ])('%s', (title, codes) => {
    expect(codesOf(title)).toEqual(codes);
  });

  it('are named, in a row as well', () => {
    const answers = { title: 'Zorg', people: [{ name: 'Jan \u{1f3f3} \u{1f9d1}' }] };
    const [problem] = validateAnswers(SECTION, answers);
    expect(problem?.text.nl).toContain('🏳 🧑');
    expect(problem?.text.en).toContain('🏳 🧑');
  });
});
