import { expect, it } from '@jest/globals';
import { dueAfterReturn, type Return } from './due-after-return.js';

const on = (date: string) => Temporal.PlainDate.from(date);

const of = (receivedOn: string, askedAgainOn: string, atLeast?: Return['atLeast']) => {
  const { dueOn, ground } = dueAfterReturn({
    dueOn: on('2027-07-01'),
    receivedOn: on(receivedOn),
    askedAgainOn: on(askedAgainOn),
    because: 'not-enough',
    ...(atLeast && { atLeast }),
  });
  return [dueOn.toString(), ground.nl];
};

const FOUR_WEEKS = { unit: 'weeks', amount: 4 } as const;
const LOOKED_AT = 'de dagen dat het stuk ter beoordeling lag';

it.each([
  [
    'leaves as many days as there were',
    '2027-06-01',
    '2027-06-10',
    undefined,
    '2027-07-10',
    LOOKED_AT,
  ],
  [
    'takes no day away on the day itself',
    '2027-06-01',
    '2027-06-01',
    undefined,
    '2027-07-01',
    LOOKED_AT,
  ],
  [
    'leaves none where it came on the last day',
    '2027-07-01',
    '2027-07-20',
    undefined,
    '2027-07-20',
    LOOKED_AT,
  ],
  ['revives nothing that was late', '2027-07-02', '2027-07-20', undefined, '2027-07-01', LOOKED_AT],
  [
    'keeps to what is more than the least',
    '2027-06-01',
    '2027-06-10',
    FOUR_WEEKS,
    '2027-07-10',
    LOOKED_AT,
  ],
  [
    'gives the least there is',
    '2027-06-30',
    '2027-07-20',
    FOUR_WEEKS,
    '2027-08-17',
    'ten minste 4 weken vanaf 20 juli 2027',
  ],
  [
    'gives it after the last day as well',
    '2027-08-01',
    '2027-08-10',
    FOUR_WEEKS,
    '2027-09-07',
    'ten minste 4 weken vanaf 10 augustus 2027',
  ],
])('%s', (_name, receivedOn, askedAgainOn, atLeast, dueOn, ground) => {
  expect(of(receivedOn, askedAgainOn, atLeast)).toEqual([dueOn, ground]);
});
