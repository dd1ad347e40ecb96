import { describe, expect, it } from '@jest/globals';
import { FieldReader } from './field-reader.js';
import { spelledOut, unsettableIn } from './settable.js';

describe('a name that came from sign-in', () => {
  it.each([
    ['Sam 🎉 Voorbeeld', 'Sam [U+1F389] Voorbeeld'],
    ['Zoë Yıldız-Nguyễn', 'Zoë Yıldız-Nguyễn'],
    ['Stichting \u{1f9d1}\u{1f9d1}', 'Stichting [U+1F9D1][U+1F9D1]'],
    ['Laan 1\n7000 AA \ue000dorp', 'Laan 1\n7000 AA [U+E000]dorp'],
  ])('%s is set as %s', (name, set) => {
    expect(spelledOut(name)).toBe(set);
    expect(unsettableIn(spelledOut(name))).toEqual([]);
  });

  it('is so in every field of a letter, in rows and in the text around it', () => {
    const collections = { partners: [{ name: 'ROC 🎉' }] };
    const fields = new FieldReader({ values: { who: 'Sam 🎉' }, collections, flags: {}, data: {} });
    expect(fields.value('who')).toBe('Sam [U+1F389]');
    expect(fields.fill('Aan {who}')).toBe('Aan Sam [U+1F389]');
    const row = { name: 'ROC 🎉' };
    expect(fields.cell('partners', row, 'name')).toBe('ROC [U+1F389]');
  });
});
