import type { Option, Parameter, Text } from '@tranche/domain';

const TRANSITIONAL_YEAR = '2016-2017';
const YEARLY = ['2014-2015', '2015-2016', '2017-2018', '2018-2019', '2019-2020'];

function option(value: string): Option {
  return { value, label: { nl: value, en: value } };
}

/** Every school year a route can start in. */
export const SCHOOL_YEARS: readonly Option[] = [...YEARLY, TRANSITIONAL_YEAR]
  .toSorted()
  .map(option);

function schoolYear(options: readonly Option[], article: string): Parameter['field'] {
  return {
    kind: 'choice',
    name: 'schoolYear',
    label: { nl: 'Schooljaar van dit tijdvak', en: 'School year of this window' },
    hint: {
      nl: 'Het schooljaar dat volgt op het najaar waarin u het tijdvak opent',
      en: 'The school year after the autumn in which you open the window',
    },
    options,
    required: true,
    article,
  };
}

const SCHOOL_YEAR: Text = { nl: 'Schooljaar van dit tijdvak', en: 'School year of this window' };

/** From 1 October up to 1 November of the year before; 2016-2017 has a window of its own (art. 5). */
export const routeParameters2014: readonly Parameter[] = [
  { field: schoolYear(YEARLY.map(option), 'art. 2(1)'), preset: null, told: SCHOOL_YEAR },
];

export const routeParameters2016: readonly Parameter[] = [
  {
    field: schoolYear([option(TRANSITIONAL_YEAR)], 'art. 5(1)'),
    preset: TRANSITIONAL_YEAR,
    told: SCHOOL_YEAR,
  },
];
