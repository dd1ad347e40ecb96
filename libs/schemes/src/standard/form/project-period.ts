import type { Field } from '@tranche/domain';

interface PeriodRules {
  readonly article: string;
  readonly maximumYears: number;
  /** The first day a project may start, where the regulation names one. */
  readonly earliest?: string;
  /** The last day a project may start, likewise; the same day where there is only one. */
  readonly latest?: string;
}

/** When a project starts and how many years it takes, by the names the portal knows. */
export function projectPeriod({
  article,
  maximumYears,
  earliest,
  latest,
}: PeriodRules): readonly Field[] {
  return [
    {
      kind: 'date',
      name: 'startsOn',
      means: 'project-start',
      label: { nl: 'Eerste dag', en: 'First day' },
      ...(earliest !== undefined && { earliest }),
      ...(latest !== undefined && { latest }),
      required: true,
      article,
    },
    {
      kind: 'number',
      name: 'durationYears',
      means: 'project-years',
      label: { nl: 'Aantal jaren', en: 'Number of years' },
      minimum: 1,
      maximum: maximumYears,
      required: true,
      article,
    },
  ];
}
