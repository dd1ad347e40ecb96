import { describe, expect, it } from '@jest/globals';
import { readNumber, writeNumber, wrongNumber } from './typed-number.js';

describe('typed numbers', () => {
  it.each([
    ['', null, '', ''],
    ['40', 40, '40', '40'],
    ['1.000', 1_000, '1.000', '1,000'],
    ['25,000', 25_000, '25.000', '25,000'],
    ['12\u00a0000', 12_000, '12.000', '12,000'],
  ])('reads %j and writes it back in both languages', (typed, value, nl, en) => {
    expect(readNumber(typed)).toBe(value);
    expect(writeNumber(value, 'nl')).toBe(nl);
    expect(writeNumber(value, 'en')).toBe(en);
    expect(readNumber(nl)).toBe(value);
    expect(readNumber(en)).toBe(value);
  });

  it.each([
    ['40 people', 'alleen cijfers'],
    ['38,5', 'heel getal'],
    ['9007199254740993', 'te groot'],
  ])('keeps %j as it was typed, and says what is wrong', (typed, wrong) => {
    const read = readNumber(typed);
    expect(read).toEqual({ typed });
    expect(writeNumber(read, 'nl')).toBe(typed);
    expect(wrongNumber(read)?.nl).toContain(wrong);
  });
});
