import { expect, it } from '@jest/globals';
import { parseDate } from './parse-date.js';

it.each([
  ['1-9-2027', '2027-09-01'],
  ['01-09-2027', '2027-09-01'],
  ['1/9/2027', '2027-09-01'],
  ['\u200b01.09.2027\u00a0', '2027-09-01'],
  ['2027-09-01', '2027-09-01'],
  ['29-2-2028', '2028-02-29'],
  ['29-2-2027', null],
  ['31-4-2027', null],
  ['0-1-2027', null],
  ['1-13-2027', null],
  ['1-9-27', null],
  ['--2027', null],
  ['morgen', null],
  ['', null],
])('the day in %j', (typed, day) => {
  expect(parseDate(typed)).toBe(day);
});
