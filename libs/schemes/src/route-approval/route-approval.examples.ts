import type { SchemeExample } from '../contract/example/scheme-example.js';
import { fellOn, lastDayOfTerm } from '../standard/page/example-days.js';
import type { RoutePage } from './route-page.js';

const together: readonly SchemeExample[] = [
  {
    kind: 'partnership',
    name: 'a school and an institution apply together',
    partnerKinds: ['vmbo', 'mbo-school'],
    missing: [],
  },
  {
    kind: 'partnership',
    name: 'a school alone cannot apply',
    partnerKinds: ['vmbo'],
    missing: ['mbo-missing'],
  },
  {
    kind: 'partnership',
    name: 'an agricultural training centre is both, and applies alone',
    partnerKinds: ['combined-school'],
    missing: [],
  },
];

const route = {
  pathway: 'basic',
  sector: 'engineering',
  domain: 'Techniek en procesindustrie',
  qualification: 'Monteur',
  years: 3,
};

const levels: readonly SchemeExample[] = [
  {
    kind: 'answers',
    name: 'bb to level 2 takes three years',
    answers: { routesCraft2: [route] },
    broken: [],
  },
  {
    kind: 'answers',
    name: 'bb cannot lead to level 3',
    answers: { routesCraft3: [{ ...route, years: 4 }] },
    broken: ['routesCraft3/0/pathway: unknown-option'],
  },
  {
    kind: 'answers',
    name: 'tl leads to level 4 in the technology route, from engineering or agriculture',
    answers: { routesTechnology: [{ ...route, pathway: 'theoretical', years: 4 }] },
    broken: [],
  },
  {
    kind: 'answers',
    name: 'care is no technology route',
    answers: {
      routesTechnology: [{ ...route, pathway: 'theoretical', sector: 'care', years: 4 }],
    },
    broken: ['routesTechnology/0/sector: unknown-option'],
  },
];

const late: SchemeExample = {
  kind: 'self-check',
  name: 'late is rejected',
  answers: {
    together: 'yes',
    cooperation: 'yes',
    taught: 'yes',
    weak: 'no',
    pathway: 'yes',
    'in-time': 'no',
  },
  stops: 'art. 2(7)',
};

const october2014 = { kind: 'window', firstDay: '2014-10-01', lastDay: '2014-10-31' } as const;

/** Cases of every version, and those of its own windows. */
export function routeExamples(page: RoutePage): readonly SchemeExample[] {
  return [...together, ...levels, late, ...(page.startsFrom ? yearly(page) : transitional(page))];
}

function yearly({ decision }: RoutePage): readonly SchemeExample[] {
  return [
    {
      ...october2014,
      name: 'the last second of 31 October',
      at: '2014-10-31T22:59:59Z',
      isOpen: true,
    },
    { ...october2014, name: '1 November is too late', at: '2014-10-31T23:00:00Z', isOpen: false },
    {
      kind: 'term',
      name: `the term to decide after 31 October 2014 ${fellOn('2014-10-31', decision)}`,
      term: 'decision',
      start: '2014-10-31',
      endsOn: lastDayOfTerm('2014-10-31', decision),
    },
    {
      kind: 'term',
      name: `the term to decide after 31 October 2016 ${fellOn('2016-10-31', decision)}`,
      term: 'decision',
      start: '2016-10-31',
      endsOn: lastDayOfTerm('2016-10-31', decision),
    },
    {
      kind: 'condition',
      name: 'level 3 cannot start before 2016',
      variant: 'craft-3',
      answers: { schoolYear: '2015-2016' },
      parameters: { schoolYear: '2015-2016' },
      broken: ['starts-in-2016'],
    },
    {
      kind: 'condition',
      name: 'level 2 could be applied for until 1 November 2017',
      variant: 'craft-2',
      answers: { schoolYear: '2018-2019' },
      parameters: { schoolYear: '2018-2019' },
      broken: [],
    },
    {
      kind: 'condition',
      name: 'level 2 in October 2018, for school year 2019-2020',
      variant: 'craft-2',
      answers: { schoolYear: '2019-2020' },
      parameters: { schoolYear: '2019-2020' },
      broken: [],
    },
    {
      kind: 'condition',
      name: 'in the autumn of 2014 nobody applies for a school year but the next',
      variant: 'craft-2',
      answers: { schoolYear: '2018-2019' },
      parameters: { schoolYear: '2015-2016' },
      broken: ['school-year-of-the-window'],
    },
    {
      kind: 'parameter',
      name: 'the officer says for which school year the window is',
      parameter: 'schoolYear',
      preset: null,
    },
    {
      kind: 'condition',
      name: 'the technology route until 1 November 2016',
      variant: 'technology',
      answers: { schoolYear: '2018-2019' },
      parameters: { schoolYear: '2018-2019' },
      broken: ['last-application-2016'],
    },
  ];
}

const autumn2015 = { kind: 'window', firstDay: '2015-10-01', lastDay: '2015-11-30' } as const;

function transitional({ decision }: RoutePage): readonly SchemeExample[] {
  return [
    {
      ...autumn2015,
      name: 'the last second of 30 November 2015',
      at: '2015-11-30T22:59:59Z',
      isOpen: true,
    },
    {
      ...autumn2015,
      name: '1 December 2015 is too late',
      at: '2015-11-30T23:00:00Z',
      isOpen: false,
    },
    {
      kind: 'term',
      name: `the term to decide after 30 November 2015 ${fellOn('2015-11-30', decision)}`,
      term: 'decision',
      start: '2015-11-30',
      endsOn: lastDayOfTerm('2015-11-30', decision),
    },
    {
      kind: 'condition',
      name: 'only school year 2016-2017',
      variant: 'craft-3',
      answers: { schoolYear: '2017-2018' },
      broken: ['school-year-of-the-window'],
    },
  ];
}
