import { expect, it } from '@jest/globals';
import { NO_FACTS, type Facts } from './facts.js';
import { dayOver } from './guard.js';
import { whyNot } from './why-not.js';

const LAST = dayOver('endsOn', 'art. 5');

const onFirstOfFebruary = (answeredDays: Facts['answeredDays']): Facts => ({
  ...NO_FACTS,
  answeredDays,
  today: '2027-02-01',
});

it.each([
  ['that is over', { endsOn: '2027-01-31' }],
  ['that nobody was asked', {}],
])('waits for no day %s', (_case, days) => {
  expect(whyNot(LAST, onFirstOfFebruary(days), 'somebody')).toEqual([]);
});

it('waits until the last day itself is over', () => {
  const codes = whyNot(LAST, onFirstOfFebruary({ endsOn: '2027-02-01' }), 'somebody');
  expect(codes.map(({ code }) => code)).toEqual(['day-ahead']);
});

it('says of a day that is to come which one it is, with the article', () => {
  expect(whyNot(LAST, onFirstOfFebruary({ endsOn: '2027-02-02' }), 'somebody')).toMatchObject([
    {
      code: 'day-ahead',
      article: 'art. 5',
      text: {
        nl: expect.stringContaining(': 2 februari 2027.'),
        en: expect.stringContaining(': 2 February 2027.'),
      },
    },
  ]);
});
