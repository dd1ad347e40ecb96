import type { Option } from '@tranche/domain';

/** Who may lead under both regulations (art. 2.2(4)). */
const LEADS: readonly Option[] = [
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

/** A government is named to be refused: in 2015 it cannot lead, guarantee or not (art. 2.2(7)). */
export const LEAD_OPTIONS_2015: readonly Option[] = [
  ...LEADS,
  {
    value: 'government',
    label: {
      nl: 'Een provincie, gemeente of samenwerking van overheden',
      en: 'A province, a municipality or a joint body of governments',
    },
  },
];

/** Until 2015 a knowledge centre as well (2013, art. 2.2(4)). */
export const LEAD_OPTIONS_2013: readonly Option[] = [
  ...LEADS,
  {
    value: 'knowledge-centre',
    label: {
      nl: 'Een kenniscentrum beroepsonderwijs bedrijfsleven',
      en: 'A knowledge centre for vocational education',
    },
  },
];
