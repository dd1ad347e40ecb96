import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asLine, asRunningText, withoutInvisible } from './visible.js';

// prettier-ignore
const INVISIBLES = [
  '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u202a', '\u202e', '\u2060', '\u2066', '\u2069',
  '\u00ad', '\ufeff', '\u061c', '\u034f', '\ufe0f', '\u0000', '\u0007', '\u001f', '\u{e0020}',
];
const SPACES = [
  '\u00a0',
  '\u2007',
  '\u202f',
  '\u2009',
  '\u3000',
  '\u205f',
  '\t',
  '\n',
  '\r\n',
  '\u0085',
];

describe('what is compared or calculated with', () => {
  it.each(INVISIBLES)('loses %j wherever it stands', (sign) => {
    expect(withoutInvisible(`${sign}12${sign}34${sign}`)).toBe('1234');
  });

  it.each(SPACES)('takes %j for a space', (space) => {
    expect(withoutInvisible(`${space}1234${space}${space}AB${space}`)).toBe('1234 AB');
  });

  it('has one composition of a letter with its accent', () => {
    expect(withoutInvisible('Cafe\u0301')).toBe('Café');
  });
});

describe('a line that a person reads', () => {
  it('loses what nobody sees', () => {
    expect(asLine('\u202aRegio\u00adnaal\u200b  Techno\u200dlab\u202c\ufeff')).toBe(
      'Regionaal Technolab',
    );
  });

  it.each([
    ['Persian', 'می\u200cخواهم'],
    ['Hindi', 'क्\u200dष'],
    ['a family', '👨\u200d👩\u200d👧'],
  ])('keeps the joiners of %s', (_name, text) => {
    expect(asLine(`  ${text}\u200d `)).toBe(text);
  });

  it('reads the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(asLine(asLine(text))).toBe(asLine(text));
        expect(withoutInvisible(withoutInvisible(text))).toBe(withoutInvisible(text));
      }),
    );
  });
});

it('running text stays as it was typed, in one composition', () => {
  const typed = 'Regel een\n\n  Regel\u00a0twee: Cafe\u0301 می\u200cخواهم';
  expect(asRunningText(typed)).toBe('Regel een\n\n  Regel\u00a0twee: Café می\u200cخواهم');
  expect(asRunningText('a\0b\ud800')).toBe('ab\ufffd');
});
