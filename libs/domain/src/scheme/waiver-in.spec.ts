import { describe, expect, it } from '@jest/globals';
import type { Field } from '../form/index.js';
import { waiverIn } from './waiver-in.js';

const both = (text: string) => ({ nl: text, en: `${text} (en)` });
const ON: Field = { kind: 'date', name: 'day', means: 'views-given-on', label: both('Dag') };
const HOW: Field = {
  kind: 'choice',
  name: 'how',
  means: 'views-waived-how',
  label: both('Hoe'),
  options: [{ value: 'mail', label: both('Per e-mail') }],
};

describe('a waiver of views', () => {
  it('is the day on which it was given and how the office knows', () => {
    expect(waiverIn([ON, HOW], { day: '2027-04-30', how: 'mail' })).toEqual({
      on: '2027-04-30',
      how: { nl: 'Per e-mail', en: 'Per e-mail (en)' },
    });
  });

  it.each<[string, Field[], Record<string, string>]>([
    ['the views were given', [ON, HOW], { day: '2027-04-30' }],
    ['nobody wrote down the day', [ON, HOW], { how: 'mail' }],
    ['how is no answer to choose', [ON, HOW], { day: '2027-04-30', how: 'pigeon' }],
    ['nobody asked how', [ON], { day: '2027-04-30', how: 'mail' }],
    ['nobody asked the day', [HOW], { day: '2027-04-30', how: 'mail' }],
  ])('is none where %s', (_why, asks, input) => {
    expect(waiverIn(asks, input)).toBeNull();
  });
});
