import type { Option, Parameter, Text } from '@tranche/domain';
import { ROUTES_2014 } from './route-approval-2014.js';
import { ROUTES_2016 } from './route-approval-2016.js';
import type { RoutePage } from './route-page.js';

function option(value: string): Option {
  return { value, label: { nl: value, en: value } };
}

/** Every school year a route can start in, whatever the version: the first year first. */
export const ALL_SCHOOL_YEARS: readonly string[] = [ROUTES_2014, ROUTES_2016]
  .flatMap(({ window }) => window.schoolYears)
  .toSorted();

export const SCHOOL_YEARS: readonly Option[] = ALL_SCHOOL_YEARS.map(option);

const SCHOOL_YEAR: Text = { nl: 'Schooljaar van dit tijdvak', en: 'School year of this window' };

/** The officer says for which school year the window is; where there is one, it is filled in. */
export function routeParameters({ window }: RoutePage): readonly Parameter[] {
  const [only, ...more] = window.schoolYears;
  return [
    {
      field: {
        kind: 'choice',
        name: 'schoolYear',
        label: SCHOOL_YEAR,
        hint: {
          nl: 'Het schooljaar dat volgt op het najaar waarin u het tijdvak opent',
          en: 'The school year after the autumn in which you open the window',
        },
        options: window.schoolYears.map(option),
        required: true,
        article: window.article,
      },
      preset: more.length === 0 ? (only ?? null) : null,
      told: SCHOOL_YEAR,
    },
  ];
}
