import { formatDate, type Condition } from '@tranche/domain';
import { ALL_SCHOOL_YEARS } from './route-approval.parameters.js';
import type { RoutePage } from './route-page.js';

/** When a route may start, and that a window is for one school year. */
export function routeConditions(page: RoutePage): readonly Condition[] {
  return [...starts(page), ...lastApplications(page), yearOfTheWindow(page.window.article)];
}

function starts({ startsFrom }: RoutePage): readonly Condition[] {
  if (!startsFrom) return [];
  const { routes, schoolYear, article } = startsFrom;
  return [
    {
      kind: 'answer-is',
      code: 'starts-in-2016',
      article,
      text: {
        nl: `Deze leerroute kan pas starten vanaf het schooljaar ${schoolYear}.`,
        en: `This route can start from school year ${between(schoolYear)} at the earliest.`,
      },
      variants: routes,
      field: 'schoolYear',
      in: ALL_SCHOOL_YEARS.filter((each) => each >= schoolYear),
    },
  ];
}

/** The last applications, in the year before the school year they are for. */
function lastApplications(page: RoutePage): readonly Condition[] {
  if (!page.lastApplications) return [];
  const { routes, before, schoolYear, article } = page.lastApplications;
  const day = Temporal.PlainDate.from(before);
  return [
    {
      kind: 'answer-is',
      code: 'last-application-2016',
      article,
      text: {
        nl: `Voor deze leerroute kon tot ${formatDate(day, 'nl')} worden aangevraagd, dus uiterlijk voor het schooljaar ${schoolYear}.`,
        en: `This route could be applied for until ${formatDate(day, 'en')}, so for school year ${between(schoolYear)} at the latest.`,
      },
      variants: routes,
      field: 'schoolYear',
      in: ALL_SCHOOL_YEARS.filter((each) => each <= schoolYear),
    },
  ];
}

/** English writes a span of years with a dash of its own. */
function between(schoolYear: string): string {
  return schoolYear.replace('-', '–');
}

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
