import type { Option } from '@tranche/domain';

/** Who may lead (2015, art. 2.2(4)). */
export const LEAD_OPTIONS_2015: readonly Option[] = [
  {
    value: 'employers-organisation',
    label: { nl: 'Een werkgeversorganisatie', en: 'An employers’ organisation' },
  },
  {
    value: 'employees-organisation',
    label: { nl: 'Een werknemersorganisatie', en: 'An employees’ organisation' },
  },
  {
    value: 'training-fund',
    label: { nl: 'Een O&O-fonds', en: 'A training and development fund' },
  },
];

/** Until 2015 a knowledge centre as well (2013, art. 2.2(4)). */
export const LEAD_OPTIONS_2013: readonly Option[] = [
  ...LEAD_OPTIONS_2015,
  {
    value: 'knowledge-centre',
    label: {
      nl: 'Een kenniscentrum beroepsonderwijs bedrijfsleven',
      en: 'A knowledge centre for vocational education',
    },
  },
];
