import { expect, it } from '@jest/globals';
import { isOwnerReminded } from './section-owner.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const GIVEN = { dueOn: day('2027-03-10'), givenOn: day('2027-03-01') };

it.each([
  ['too early', GIVEN, '2027-03-07', false],
  ['two days before', GIVEN, '2027-03-08', true],
  ['on the day itself', GIVEN, '2027-03-10', true],
  ['the day after', GIVEN, '2027-03-11', false],
  ['asked two days before', { ...GIVEN, givenOn: day('2027-03-08') }, '2027-03-09', false],
  ['asked three days before', { ...GIVEN, givenOn: day('2027-03-07') }, '2027-03-09', true],
])('an owner is reminded: %s', (_name, owned, today, is) => {
  expect(isOwnerReminded(owned, day(today))).toBe(is);
});
