import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wrapWords } from './wrap-words.js';

describe('wrapWords', () => {
  it.each([
    ['a label that fits', 'Concept', 12, ['Concept']],
    ['a label of two lines', 'Aanvulling vragen', 12, ['Aanvulling', 'vragen']],
    ['a line filled to the last character', 'op tijd nu', 7, ['op tijd', 'nu']],
    ['a word longer than a line', 'Volledigheidstoets', 10, ['Volledigh-', 'eidstoets']],
    ['a word as long as a line', 'Aanvulling vragen', 10, ['Aanvulling', 'vragen']],
    ['more than one space', 'op  tijd', 12, ['op tijd']],
    ['an empty label', '', 10, ['']],
  ])('%s', (_name, label, width, lines) => {
    expect(wrapWords(label, width)).toEqual(lines);
  });

  it('never makes a line too long, and loses no letter', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.integer({ min: 2, max: 30 }), (label, width) => {
        const lines = wrapWords(label, width);
        expect(lines.filter((line) => line.length > width)).toEqual([]);
        expect(lines.join('').replaceAll(/[-\s]/g, '')).toBe(label.replaceAll(/[-\s]/g, ''));
      }),
    );
  });
});
