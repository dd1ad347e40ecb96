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
    in: ['2016-2017', '2017-2018', '2018-2019', '2019-2020'],
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

/** Art. 2(1): a window is for one school year, and lies in the autumn before it. */
function yearOfTheWindow(article: string): Condition {
  return {
    kind: 'bounded',
    code: 'school-year-of-the-window',
    article,
    text: {
      nl: 'Deze aanvraagperiode is voor een ander schooljaar. U vraagt aan in het najaar voordat de leerroute begint.',
      en: 'This window is for another school year. You apply in the autumn before the route starts.',
    },
    field: 'schoolYear',
    is: 'equal-to',
    parameter: 'schoolYear',
  };
}

export const routeConditions2014: readonly Condition[] = [
  ...starts,
  ...lastApplications,
  yearOfTheWindow('art. 2(1)'),
];

export const routeConditions2016: readonly Condition[] = [yearOfTheWindow('art. 5(1)')];
