import { describe, expect, it } from '@jest/globals';
import { readCsv } from './read-csv.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const lines = async (bytes: Uint8Array) => (await readCsv(bytes).sheets[0]?.read())?.lines;

describe('a file of lines', () => {
  it.each([
    ['semicolons', 'Naam;Bedrag\r\nAda;1.250,50\r\n'],
    ['commas', 'Naam,Bedrag\nAda,"1.250,50"\n'],
    ['tabs', 'Naam\tBedrag\rAda\t1.250,50'],
    ['a mark at its beginning', '\ufeffNaam;Bedrag\nAda;1.250,50'],
  ])('with %s', async (_with, text) => {
    expect(await lines(utf8(text))).toEqual([
      ['Naam', 'Bedrag'],
      ['Ada', '1.250,50'],
    ]);
  });

  it('in the letters of Windows, as Excel in Dutch writes it', async () => {
    expect(await lines(new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x3b, 0x80, 0x20, 0x35]))).toEqual([
      ['Café', '€ 5'],
    ]);
  });

  it('in two bytes a letter', async () => {
    const text = [...'a;b'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(await lines(new Uint8Array([0xff, 0xfe, ...text]))).toEqual([['a', 'b']]);
  });

  it('that names its separator, which is row 1', async () => {
    expect(await lines(utf8('sep=|\na|b'))).toEqual([[], ['a', 'b']]);
  });

  it('keeps a break, a separator and quotes within a cell, and empty lines in between', async () => {
    expect(await lines(utf8('"a;""b""\nc";d\n\ne;f\n\n'))).toEqual([
      ['a;"b"\nc', 'd'],
      [''],
      ['e', 'f'],
    ]);
  });

  it.each([
    ['empty', ' \n \n'],
    ['unknown', 'GIF\0\u0001'],
  ])('that is %s is said to be', (code, text) => {
    expect(() => readCsv(utf8(text))).toThrow(expect.objectContaining({ code }));
  });
});
