import { expect, it } from '@jest/globals';
import type { AnswerRow, RowsField } from '../field.js';
import { checkUnique } from './unique-rows.js';

const text = (nl: string) => ({ nl, en: nl });
const places: RowsField = {
  kind: 'rows',
  name: 'places',
  label: text('Plaatsen'),
  rowLabel: text('plaats'),
  maximumRows: 9,
  columns: [
    { kind: 'text', name: 'school', label: text('School') },
    { kind: 'text', name: 'number', label: text('Nummer') },
  ],
  unique: { columns: ['number'], instead: text('Tel ze op.'), article: 'art. 1' },
};

const found = (field: RowsField, rows: readonly AnswerRow[]) =>
  checkUnique(field, rows).map(({ pointer, text: { nl } }) => [pointer, nl]);

it('says at the later row which earlier row says the same', () => {
  const rows = [{ number: 'POK 1' }, { number: 'POK 2' }, { number: ' pok1 ' }];
  expect(found(places, rows)).toEqual([
    ['/places/2/number', 'Plaatsen, regel 3, Nummer: dit staat ook in regel 1. Tel ze op.'],
  ]);
});

it('says by which article rows differ, where there is one', () => {
  const rows = [{ number: 1 }, { number: 1 }];
  expect(checkUnique(places, rows)).toMatchObject([
    {
      article: 'art. 1',
      text: { en: 'Plaatsen, row 2, Nummer: this is also in row 1. Tel ze op.' },
    },
  ]);
  const free = { ...places, unique: { columns: ['number'], instead: text('Tel ze op.') } };
  expect(checkUnique(free, rows)[0]).not.toHaveProperty('article');
});

it('does not compare what is not filled in, or not readable', () => {
  const rows = [{}, { number: null }, { number: '' }, { number: { typed: 'x' } }, {}];
  expect(found(places, rows)).toEqual([]);
});

it('compares several columns as one', () => {
  const both = { columns: ['school', 'number'], instead: text('Tel ze op.') };
  const rows = [
    { school: 'A', number: '1' },
    { school: 'B', number: '1' },
    { school: 'b', number: '1' },
  ];
  expect(found({ ...places, unique: both }, rows).map(([pointer]) => pointer)).toEqual([
    '/places/2/school',
  ]);
});

it('leaves alone a table in which rows may be the same', () => {
  const { unique: _unique, ...plain } = places;
  expect(found(plain, [{ number: '1' }, { number: '1' }])).toEqual([]);
});
