import type { SchemeExample } from '../../contract/example/scheme-example.js';
import type { PracticalPage } from '../practical-page.js';

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

/** The short study year 2014 (art. 30(2)-(3)): a place of longer than its full year is one place, and no more. */
export function shortYearPlaces({ fullYear, fullWeek }: PracticalPage): readonly SchemeExample[] {
  const [weeksMbo, weeksHbo] = [fullYear.mbo.amount, fullYear.hbo.amount];
  const [months, hours] = [fullYear.phd.amount, fullWeek.hours];
  const [full, part] = [months * hours, months * 4];
  return [
    {
      kind: 'places',
      name: `in the short year 2014, ${months + 1} months of a PhD student count as the full ${months} (art. 30(3))`,
      answers: { places: [phd(months + 1, hours), phd(months, 4)] },
      places: [
        ['phd', full, full],
        ['phd', part, full],
      ],
    },
    {
      kind: 'places',
      name: `in the short year 2014, ${weeksMbo + 1} weeks in mbo count as ${weeksMbo} and ${weeksHbo + 1} in hbo as ${weeksHbo}`,
      answers: { places: [mbo(weeksMbo + 1), hbo(weeksHbo + 1)] },
      places: [
        ['mbo', weeksMbo, weeksMbo],
        ['hbo', weeksHbo, weeksHbo],
      ],
    },
    {
      kind: 'places',
      name: `in the short year 2014, 14 of ${weeksHbo} weeks in hbo are a part of a place`,
      answers: { places: [hbo(14)] },
      places: [['hbo', 14, weeksHbo]],
    },
  ];
}

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
