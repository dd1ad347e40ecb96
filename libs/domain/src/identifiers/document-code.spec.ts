import { describe, expect, it } from '@jest/globals';
import { documentCodeInGroups, readDocumentCode } from './document-code.js';

describe('the code on a document', () => {
  it('is printed in groups of four', () => {
    expect(documentCodeInGroups('3F9A0C71B2D488EE')).toBe('3F9A\u00a00C71\u00a0B2D4\u00a088EE');
  });

  it.each([
    ['as printed', '3F9A 0C71 B2D4 88EE'],
    ['in small letters, with dashes', '3f9a-0c71-b2d4-88ee'],
    ['with what a text editor makes of a dash', '3F9A–0C71—B2D4 88EE'],
    ['with an O for the nought and an l for the one', '3F9A OC7l B2D4 88EE'],
    ['with spaces around it', '  3F9A0C71B2D488EE\n'],
  ])('is read %s', (_how, typed) => {
    expect(readDocumentCode(typed)).toBe('3F9A0C71B2D488EE');
  });

  it.each(['', '3F9A', '3F9A 0C71 B2D4 88EE 1', '3G9A 0C71 B2D4 88EE', 'RIF26-0001'])(
    'is not %j',
    (typed) => {
      expect(readDocumentCode(typed)).toBeNull();
    },
  );
});
