import { describe, expect, it } from '@jest/globals';
import { both } from '../bee-garden/words.fixture.js';
import { everyValue } from './every-value.js';
import { partOfFinding } from './part-of.js';
import { textFindings } from './text-findings.js';

describe('where a value stands', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['by its name', { law: 'awb' }, ['law']],
    ['below another', { a: { b: 1 } }, ['a', 'a/b']],
    ['in a list by its own name', [{ name: 'town' }], ['town', 'town/name']],
    ['by its code where it has no name', [{ code: 'x' }], ['x', 'x/code']],
    ['by its kind, and not its value', [{ value: 'v', kind: 'k' }], ['k', 'k/value', 'k/kind']],
    ['by its value at last', [{ value: 'v' }], ['v', 'v/value']],
    ['by its number where it has none', ['a', 'b'], ['1', '2']],
    ['by its number where its name is empty', [{ name: '' }], ['1', '1/name']],
    ['by its number where its name is none', [{ name: 3 }, null], ['1', '1/name', '2']],
    ['nowhere in a word', 'awb', []],
    ['nowhere in nothing', null, []],
  ])('is told %s', (_how, value, paths) => {
    expect(everyValue(value).map(({ path }) => path)).toEqual(paths);
  });

  it('begins with the place that is given', () => {
    expect(everyValue({ a: 1 }, 'terms')).toEqual([{ path: 'terms/a', key: 'a', value: 1 }]);
  });
});

describe('a text', () => {
  it.each<[string, object, readonly string[]]>([
    ['in both languages is right', { a: both('x') }, []],
    ['in one language lacks the other', { a: { en: 'x' } }, ['a has no nl']],
    ['in no language is no text', { a: { de: 'x' } }, []],
    ['that is no word is none', { a: { nl: 1, en: 'x' } }, ['a has no nl']],
    ['is one where it lies deeper', { a: [{ b: { nl: '{x}', en: '' } }] }, ['a/1/b has no en']],
    [
      'has placeholders of its own in no language',
      { a: { nl: '{x}', en: '{y}' } },
      ['a has other placeholders per language'],
    ],
  ])('%s', (_what, value, said) => {
    expect(textFindings(value).map(({ text }) => text)).toEqual(said);
  });
});

describe('the part in which something is wrong', () => {
  it.each([
    ['that of its sentence', 'state-unknown', 'form/garden', 'workflow'],
    ['that of its path', 'article-empty', 'selfCheck/age/article', 'self-check'],
    ['that before a colon', 'number-typed', 'terms: 3', 'terms'],
    ['that before a space', 'text-empty', 'procedures has no nl', 'workflow'],
    ['the scheme itself', 'text-empty', 'audience has no nl', 'scheme'],
    ['the scheme where nothing is said', 'part-missing', '', 'scheme'],
  ] as const)('is %s', (_what, code, text, part) => {
    expect(partOfFinding({ code, text })).toBe(part);
  });
});
