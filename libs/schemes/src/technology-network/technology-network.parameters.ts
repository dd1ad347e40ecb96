import type { Parameter, Text } from '@tranche/domain';
import { amountInFigures } from '../standard/page/in-words.js';
import type { PageAmount } from '../standard/page/page-values.js';
import type { MinistryPage, RegionPage } from './network-page.js';
import { FRAMEWORK, REGION_RULES } from './technology-network.sources.js';

function amount(
  name: string,
  preset: number | null,
  article: string,
  texts: { readonly label: Text; readonly hint: Text },
): Parameter {
  return {
    field: { kind: 'money', name, ...texts, minimumCents: 1, required: true, article },
    preset,
  };
}

function known(
  name: string,
  { cents, article }: PageAmount,
  texts: { readonly label: Text; readonly hint: Text },
): Parameter {
  return amount(name, cents, article, texts);
}

const ONE_REGION: Text = {
  nl: 'Vooraf ingevuld zoals één regio het in 2016 had; elke regio bepaalt het zelf.',
  en: 'Filled in as one region had it in 2016; every region sets its own.',
};

/** Every region sets its own amounts; those of one region are known. */
export function regionParameters({ maximum }: RegionPage): readonly Parameter[] {
  return [
    {
      field: {
        kind: 'text',
        name: 'region',
        label: { nl: 'Regio', en: 'Region' },
        hint: {
          nl: 'Een van de acht regio’s. Bereik van een eerdere ronde: 38 besturen, 180 scholen en 1.509 leraren.',
          en: 'One of the eight regions. Reach of an earlier round: 38 boards, 180 schools and 1,509 teachers.',
        },
        maximumLength: 80,
        required: true,
        article: REGION_RULES,
      },
      preset: null,
    },
    {
      field: {
        kind: 'text',
        name: 'postalAddress',
        label: { nl: 'Postadres van het netwerk', en: 'Postal address of the network' },
        hint: {
          nl: 'Staat in elk besluit als het adres voor bezwaar. Bijvoorbeeld: Postbus 10, 1000 AA Amsterdam.',
          en: 'Stands in every decision as the address for objections. For example: Postbus 10, 1000 AA Amsterdam.',
        },
        maximumLength: 120,
        required: true,
        article: 'Awb 3:45, 6:23',
      },
      preset: null,
    },
    known('maximumPerSchool', maximum.perSchool, {
      label: {
        nl: 'Professionalisering: ten hoogste per school',
        en: 'Training: at most per school',
      },
      hint: ONE_REGION,
    }),
    known('maximumPerBoard', maximum.perBoard, {
      label: {
        nl: 'Professionalisering: ten hoogste per bestuur',
        en: 'Training: at most per board',
      },
      hint: ONE_REGION,
    }),
    known('maximumPerProject', maximum.perProject, {
      label: { nl: 'Innovatie: ten hoogste per project', en: 'Innovation: at most per project' },
      hint: ONE_REGION,
    }),
  ];
}

const NOT_FOUND: Text = {
  nl: 'Het maximum per netwerk hangt af van het aantal scholen en is hier niet bekend.',
  en: 'The maximum per network depends on the number of schools and is not known here.',
};

/** A tranche is one calendar year; the ceilings are those of article 2. */
export function ministryParameters({ ceilings }: MinistryPage): readonly Parameter[] {
  return [
    {
      field: {
        kind: 'choice',
        name: 'calendarYear',
        label: { nl: 'Kalenderjaar', en: 'Calendar year' },
        hint: {
          nl: 'Zet het plafond van de tranche op het bedrag van dit jaar.',
          en: 'Set the ceiling of the tranche to the amount of this year.',
        },
        options: [
          ...Object.entries(ceilings).map(([year, ceiling]) => ({
            value: year,
            label: { nl: year, en: year },
            hint: {
              nl: `Plafond ${amountInFigures(ceiling).nl}`,
              en: `Ceiling ${amountInFigures(ceiling).en}`,
            },
          })),
        ],
        required: true,
        article: 'art. 2',
      },
      preset: null,
    },
    amount('maximumPrimary', null, FRAMEWORK, {
      label: { nl: 'Ten hoogste per po-netwerk', en: 'At most per primary network' },
      hint: NOT_FOUND,
    }),
    amount('maximumSecondary', null, FRAMEWORK, {
      label: { nl: 'Ten hoogste per vo-ho-netwerk', en: 'At most per secondary-higher network' },
      hint: NOT_FOUND,
    }),
    amount('maximumTechnology', null, FRAMEWORK, {
      label: {
        nl: 'Ten hoogste per netwerk Technologie in Bedrijf',
        en: 'At most per Technologie in Bedrijf network',
      },
      hint: NOT_FOUND,
    }),
  ];
}
