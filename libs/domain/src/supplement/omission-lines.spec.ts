import { expect, it } from '@jest/globals';
import { omissionLines } from './omission-lines.js';

it.each([
  ['as it was typed', 'Huur van de hal\nReiskosten', ['Huur van de hal', 'Reiskosten']],
  [
    'without the mark of a text processor',
    '•\tHuur van de hal\n• Reiskosten',
    ['Huur van de hal', 'Reiskosten'],
  ],
  ['without dashes and stars', '- Huur\n– Reis\n* Eten', ['Huur', 'Reis', 'Eten']],
  ['with a minus that belongs to an amount', '-5 uur is te veel', ['-5 uur is te veel']],
])('a line of reasons stands in the list of a letter %s', (_name, motivation, lines) => {
  expect(omissionLines([], [], motivation, 'nl')).toEqual(lines);
});
