import { describe, expect, it } from '@jest/globals';
import { meantBy, readChoice, stepThrough, writeChoice } from './typed-choice.js';

const OPTIONS = [
  { value: 'kok', label: 'Kok' },
  { value: 'lasser', label: 'Lasser' },
];

describe('a choice that is typed', () => {
  it.each<[string, Parameters<typeof readChoice>[0], ReturnType<typeof readChoice>]>([
    ['a chosen option', { code: 'kok', text: null }, 'kok'],
    ['an emptied box', { code: '', text: ' ' }, ''],
    ['half a word, kept as it was typed', { code: '', text: 'ko' }, { typed: 'ko' }],
  ])('%s', (_name, typed, read) => {
    expect(readChoice(typed)).toEqual(read);
    expect(readChoice(writeChoice(read))).toEqual(read);
  });

  it.each<[string, string, string | undefined]>([
    ['the whole name', 'Lasser', 'lasser'],
    ['in other letters, with spaces', ' KOK ', 'kok'],
    ['with what nobody sees', '\u200bKok\u00a0', 'kok'],
    ['a part of the name', 'Las', undefined],
  ])('is meant by %s or not', (_name, text, value) => {
    expect(meantBy(text, OPTIONS)?.value).toBe(value);
  });

  it.each<[string, number, 1 | -1, number, number]>([
    ['down from the box', -1, 1, 3, 0],
    ['up from the box', -1, -1, 3, 2],
    ['down from the last', 2, 1, 3, 0],
    ['up from the first', 0, -1, 3, 2],
    ['through an empty list', -1, 1, 0, -1],
  ])('walks %s', (_name, active, step, count, next) => {
    expect(stepThrough(active, step, count)).toBe(next);
  });
});
