import type { Parameter } from '@tranche/domain';

/** What the officer sets per tranche; the two budget lines have their own ceilings. */
export const voucherParameters: readonly Parameter[] = [
  {
    field: {
      kind: 'money',
      name: 'maximumAmount',
      label: { nl: 'Hoogste bedrag per persoon', en: 'Highest amount per person' },
      hint: {
        nl: 'Inclusief btw. De bronnen verschillen: in mei 2016 stond er dat het met bewijs hoger kon zijn, later dat de aanvrager de rest zelf betaalt. Vooraf ingevuld is het laatste.',
        en: 'Including VAT. Sources differ: in May 2016 it was said that proof could raise it, later that the applicant pays the rest. Filled in beforehand is the latter.',
      },
      minimumCents: 1,
      required: true,
    },
    preset: 250_000,
    told: { nl: 'Hoogste bedrag per persoon', en: 'Highest amount per person' },
  },
  {
    field: {
      kind: 'date',
      name: 'firstCourseDay',
      label: { nl: 'Vroegste eerste lesdag', en: 'Earliest first course day' },
      hint: {
        nl: 'De regeling van 2016: 1 mei 2016',
        en: 'The regulation of 2016: 1 May 2016',
      },
      required: true,
    },
    preset: '2016-05-01',
    told: { nl: 'Vroegste eerste lesdag', en: 'Earliest first course day' },
  },
  {
    field: {
      kind: 'date',
      name: 'lastCourseDay',
      label: { nl: 'Laatste eerste lesdag', en: 'Latest first course day' },
      hint: {
        nl: 'De regeling van 2016: 1 april 2018',
        en: 'The regulation of 2016: 1 April 2018',
      },
      required: true,
    },
    preset: '2018-04-01',
    told: { nl: 'Laatste eerste lesdag', en: 'Latest first course day' },
    ahead: true,
  },
];
