import type { SchemeExample } from '../../contract/scheme-example.js';

const mbo = (weeks: number) => ({ category: 'mbo', agreement: 'POK 1', weeks });
const hbo = (weeks: number) => ({ category: 'hbo', agreement: 'OAO 2', weeks });
const phd = (months: number, hours: number) => ({
  category: 'phd',
  agreement: 'UNI 3',
  months,
  hours,
});

/** After the short first year, in either text: 40 and 42 weeks, twelve months of 36 hours. */
export const fullYearPlaces: readonly SchemeExample[] = [
  {
    kind: 'places',
    name: '30 of 40 weeks in mbo are three quarters of a place',
    answers: { places: [mbo(30)] },
    parameters: { fullYearWeeksMbo: 40 },
    places: [['mbo', 30, 40]],
  },
  {
    kind: 'places',
    name: '41 weeks in mbo count as 40',
    answers: { places: [mbo(41)] },
    parameters: { fullYearWeeksMbo: 40 },
    places: [['mbo', 40, 40]],
  },
  {
    kind: 'places',
    name: '43 weeks in hbo count as 42, and 41 are not yet a full place',
    answers: { places: [hbo(43), hbo(41)] },
    parameters: { fullYearWeeksHbo: 42 },
    places: [
      ['hbo', 42, 42],
      ['hbo', 41, 42],
    ],
  },
  {
    kind: 'places',
    name: 'weeks in vmbo count by 40 as in mbo',
    answers: { places: [{ category: 'vmbo', agreement: 'LWT 4', weeks: 60 }] },
    parameters: { fullYearWeeksMbo: 40 },
    places: [['vmbo', 40, 40]],
  },
  {
    kind: 'places',
    name: 'a PhD student of 12 months and 36 hours is a full place, 6 months of 18 hours a quarter',
    answers: { places: [phd(12, 36), phd(6, 18)] },
    parameters: { fullYearMonths: 12 },
    places: [
      ['phd', 432, 432],
      ['phd', 108, 432],
    ],
  },
  {
    kind: 'places',
    name: '40 hours a week count as 36',
    answers: { places: [phd(12, 40)] },
    parameters: { fullYearMonths: 12 },
    places: [['phd', 432, 432]],
  },
];

/** Article 30(2): 23 and 28 weeks in the short study year 2014. */
export const shortYearPlaces: readonly SchemeExample[] = [
  {
    kind: 'places',
    name: 'in the short year 2014, 9 months of a PhD student count as the full 8 (art. 30(3))',
    answers: { places: [phd(9, 36), phd(4, 36)] },
    places: [
      ['phd', 288, 288],
      ['phd', 144, 288],
    ],
  },
  {
    kind: 'places',
    name: 'in the short year 2014, 24 weeks in mbo count as 23 and 29 in hbo as 28',
    answers: { places: [mbo(24), hbo(29)] },
    places: [
      ['mbo', 23, 23],
      ['hbo', 28, 28],
    ],
  },
  {
    kind: 'places',
    name: 'in the short year 2014, 14 of 28 weeks in hbo are half a place',
    answers: { places: [hbo(14)] },
    places: [['hbo', 14, 28]],
  },
];

export const rowExamples: readonly SchemeExample[] = [
  {
    kind: 'answers',
    name: 'a study year touches 53 weeks, and no more (art. 1(m))',
    answers: { places: [mbo(53), { ...mbo(54), agreement: 'POK 2' }] },
    broken: ['places/1/weeks: out-of-range'],
  },
  {
    kind: 'answers',
    name: 'without a week, a month or an hour nothing was realised (art. 1(c)-(d))',
    answers: { places: [mbo(0), phd(0, 0)] },
    broken: [
      'places/0/weeks: out-of-range',
      'places/1/months: out-of-range',
      'places/1/hours: out-of-range',
    ],
  },
  {
    kind: 'answers',
    name: 'one agreement is one place, however it is written',
    answers: { places: [mbo(30), hbo(20), { ...mbo(8), agreement: 'pok1' }] },
    broken: ['places/2/agreement: twice'],
  },
  {
    kind: 'answers',
    name: 'two agreements of the same kind',
    answers: { places: [mbo(30), { ...mbo(30), agreement: 'POK 11' }] },
    broken: [],
  },
  {
    kind: 'answers',
    name: 'a place needs its kind and the number of its agreement',
    answers: { places: [{ weeks: 40 }] },
    broken: ['places/0/category: required', 'places/0/agreement: required'],
  },
  {
    kind: 'answers',
    name: 'an application without any place cannot be sent',
    answers: { places: [] },
    broken: ['places: required'],
  },
];
