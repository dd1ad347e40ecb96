import type { Condition } from '@tranche/domain';

/** Besluit art. 15(1)-(2): two routes start in 2014, the other two in 2016. */
const starts: readonly Condition[] = [
  {
    kind: 'answer-is',
    code: 'starts-in-2016',
    article: 'Besluit art. 15(2)',
    text: {
      nl: 'Deze leerroute kan pas starten vanaf het schooljaar 2016-2017.',
      en: 'This route can start from school year 2016–2017 at the earliest.',
    },
    variants: ['craft-3', 'vocational'],
    field: 'schoolYear',
    in: ['2016-2017', '2017-2018', '2018-2019'],
  },
];

/** Art. 2(2): the last applications, in the year before the school year they are for. */
const lastApplications: readonly Condition[] = [
  {
    kind: 'answer-is',
    code: 'last-application-2016',
    article: 'art. 2(2)',
    text: {
      nl: 'Voor deze leerroute kon tot 1 november 2016 worden aangevraagd, dus uiterlijk voor het schooljaar 2017-2018.',
      en: 'This route could be applied for until 1 November 2016, so for school year 2017–2018 at the latest.',
    },
    variants: ['craft-3', 'vocational', 'technology'],
    field: 'schoolYear',
    in: ['2014-2015', '2015-2016', '2016-2017', '2017-2018'],
  },
];

export const routeConditions2014: readonly Condition[] = [
  ...starts,
  ...lastApplications,
  {
    kind: 'answer-is',
    code: 'other-window-for-2016',
    article: 'art. 5(1)',
    text: {
      nl: 'Voor het schooljaar 2016-2017 gold een eigen aanvraagperiode, van 1 oktober tot 1 december 2015.',
      en: 'School year 2016–2017 had a window of its own, from 1 October up to 1 December 2015.',
    },
    field: 'schoolYear',
    in: ['2014-2015', '2015-2016', '2017-2018', '2018-2019'],
  },
];

export const routeConditions2016: readonly Condition[] = [
  {
    kind: 'answer-is',
    code: 'only-2016',
    article: 'art. 5(1)',
    text: {
      nl: 'Deze aanvraagperiode is alleen voor het schooljaar 2016-2017.',
      en: 'This window is only for school year 2016–2017.',
    },
    field: 'schoolYear',
    in: ['2016-2017'],
  },
];
