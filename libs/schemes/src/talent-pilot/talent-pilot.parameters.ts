import type { Parameter } from '@tranche/domain';
import { OUR_CHOICE, REPORT } from './talent-pilot.sources.js';

export const talentParameters: readonly Parameter[] = [
  {
    field: {
      kind: 'money',
      name: 'scholarship',
      label: { nl: 'Bedrag van één beurs', en: 'Amount of one scholarship' },
      hint: {
        nl: 'Nergens gepubliceerd: vul in wat de sponsors hebben afgesproken.',
        en: 'Published nowhere: enter what the sponsors agreed.',
      },
      minimumCents: 1,
      required: true,
      article: OUR_CHOICE,
    },
    preset: null,
  },
  {
    field: {
      kind: 'money',
      name: 'withoutScholarship',
      label: {
        nl: 'Bedrag voor deelname zonder beurs',
        en: 'Amount for a place without scholarship',
      },
      hint: { nl: 'Altijd nul', en: 'Always zero' },
      minimumCents: 0,
      maximumCents: 0,
      required: true,
      article: REPORT,
    },
    preset: 0,
  },
  {
    field: {
      kind: 'number',
      name: 'targetStudents',
      label: { nl: 'Doel: aantal studenten', en: 'Target: number of students' },
      hint: {
        nl: 'De pilot was voor 70 tot 100 studenten.',
        en: 'The pilot was for 70 to 100 students.',
      },
      minimum: 70,
      maximum: 100,
      required: true,
      article: REPORT,
    },
    preset: null,
  },
  {
    field: {
      kind: 'number',
      name: 'targetGrants',
      label: {
        nl: 'Doel: aantal beurzen van de sector',
        en: 'Target: number of grants of the sector',
      },
      hint: {
        nl: 'High Tech Systemen en Materialen wilde 250 beurzen.',
        en: 'High-tech systems and materials aimed at 250 grants.',
      },
      minimum: 1,
      maximum: 1000,
      required: true,
      article: REPORT,
    },
    preset: 250,
  },
];
