import { formatDate, type Field, type Option, type Parameter, type Text } from '@tranche/domain';
import { amountInFigures } from '../standard/page/in-words.js';
import type { GrantPage } from './grant-page.js';
import { CALL } from './topsector-grant.sources.js';

/**
 * The nine topsectors of the founding decision (BWBR0031281), and ICT, which cuts across them. Codes as
 * in the reference list `topsectors`.
 */
const TOPSECTORS: readonly Option[] = [
  { value: 'agro-food', label: { nl: 'Agro-Food', en: 'Agri-food' } },
  { value: 'chemistry', label: { nl: 'Chemie', en: 'Chemistry' } },
  { value: 'creative-industry', label: { nl: 'Creatieve Industrie', en: 'Creative industry' } },
  { value: 'energy', label: { nl: 'Energie', en: 'Energy' } },
  {
    value: 'high-tech',
    label: { nl: 'High Tech Systemen en Materialen', en: 'High-tech systems and materials' },
  },
  {
    value: 'life-sciences',
    label: { nl: 'Life Sciences & Health', en: 'Life sciences and health' },
  },
  { value: 'logistics', label: { nl: 'Logistiek', en: 'Logistics' } },
  {
    value: 'horticulture',
    label: {
      nl: 'Tuinbouw en Uitgangsmaterialen',
      en: 'Horticulture and propagation materials',
    },
  },
  { value: 'water', label: { nl: 'Water', en: 'Water' } },
  { value: 'ict', label: { nl: 'ICT', en: 'ICT' } },
];

export const LEVELS: readonly Option[] = [
  { value: 'mbo', label: { nl: 'mbo', en: 'mbo (vocational)' } },
  { value: 'hbo', label: { nl: 'hbo', en: 'hbo (applied sciences)' } },
  { value: 'wo', label: { nl: 'universiteit (wo)', en: 'university (wo)' } },
];

/** What a sponsor's call says. Nothing is filled in beforehand: it differs per sponsor. */
function callFields({ ofIct }: GrantPage): readonly Field[] {
  const amount = amountInFigures(ofIct);
  const since = Temporal.PlainDate.from(ofIct.since);
  return [
    {
      kind: 'choice',
      name: 'topsector',
      label: { nl: 'Topsector', en: 'Topsector' },
      options: TOPSECTORS,
      required: true,
      article: CALL,
    },
    {
      kind: 'text',
      name: 'sponsor',
      label: { nl: 'Sponsor', en: 'Sponsor' },
      hint: {
        nl: 'Schrijf de naam in elke oproep hetzelfde: een student krijgt één beurs per sponsor per jaar.',
        en: 'Write the name the same in every call: a student gets one grant per sponsor per year.',
      },
      maximumLength: 100,
      required: true,
      article: CALL,
    },
    {
      kind: 'multi-choice',
      name: 'levels',
      label: { nl: 'Voor studenten van', en: 'For students of' },
      options: LEVELS,
      minimum: 1,
      required: true,
      article: CALL,
    },
    {
      kind: 'money',
      name: 'amount',
      label: { nl: 'Bedrag van één beurs', en: 'Amount of one grant' },
      hint: {
        nl: `ICT: ${amount.nl} (sinds ${formatDate(since, 'nl')}). Van andere sponsors is geen bedrag gepubliceerd.`,
        en: `ICT: ${amount.en} (since ${formatDate(since, 'en')}). Of other sponsors no amount was published.`,
      },
      minimumCents: 1,
      required: true,
      article: CALL,
    },
    {
      kind: 'number',
      name: 'quota',
      label: { nl: 'Aantal beurzen', en: 'Number of grants' },
      hint: {
        nl: 'Zet het plafond van de oproep op het aantal beurzen keer het bedrag van één beurs.',
        en: 'Set the ceiling of the call to the number of grants times the amount of one grant.',
      },
      minimum: 1,
      required: true,
      article: CALL,
    },
    {
      kind: 'choice',
      name: 'purpose',
      label: { nl: 'Waarvoor is de beurs?', en: 'What is the grant for?' },
      options: [
        {
          value: 'free',
          label: {
            nl: 'vrij te besteden, zoals aan een vervolgstudie, een congres, een scriptie of een prototype',
            en: 'free to spend, such as on further study, a congress, a thesis or a prototype',
          },
        },
        {
          value: 'study',
          label: { nl: 'voor de kosten van de studie', en: 'for the cost of studying' },
        },
      ],
      required: true,
      article: CALL,
    },
  ];
}

/** What a student has to know of the call while answering. */
const TOLD: Readonly<Record<string, Text>> = {
  topsector: { nl: 'Topsector', en: 'Topsector' },
  sponsor: { nl: 'Sponsor', en: 'Sponsor' },
  levels: { nl: 'Voor studenten van', en: 'For students of' },
  amount: { nl: 'Bedrag van de beurs', en: 'Amount of the grant' },
};

export function grantParameters(page: GrantPage): readonly Parameter[] {
  return callFields(page).map((field) => {
    const told = TOLD[field.name];
    return { field, preset: null, ...(told && { told }) };
  });
}
