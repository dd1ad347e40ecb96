import type { Option } from '@tranche/domain';

/** Two or more of these seven (2013, art. 3.1). */
export const THEMES_2013: readonly Option[] = [
  {
    value: 'youth-inflow',
    label: {
      nl: 'Arbeidsinstroom en begeleiding van jongeren',
      en: 'Inflow and guidance of young people',
    },
  },
  {
    value: 'older-craftsmen',
    label: { nl: 'Behoud van oudere vakkrachten', en: 'Keeping older skilled workers' },
  },
  {
    value: 'far-from-work',
    label: {
      nl: 'Arbeidsinstroom van personen met afstand tot de arbeidsmarkt',
      en: 'Inflow of people far from the labour market',
    },
  },
  {
    value: 'employability',
    label: {
      nl: 'Mobiliteit en duurzame inzetbaarheid',
      en: 'Mobility and sustainable employability',
    },
  },
  { value: 'training', label: { nl: 'Scholing', en: 'Training' } },
  {
    value: 'work-to-work',
    label: {
      nl: 'Van werk naar werk, binnen en tussen sectoren',
      en: 'From work to work, within and between sectors',
    },
  },
  {
    value: 'good-employership',
    label: {
      nl: 'Goed werkgeverschap en goed werknemerschap',
      en: 'Good employership and good employeeship',
    },
  },
];

/** One or more of these four (2015, art. 3.1-3.5). */
export const THEMES_2015: readonly Option[] = [
  {
    value: 'work-to-other-occupation',
    label: { nl: 'Van werk naar een ander beroep', en: 'From work to another occupation' },
    hint: { nl: 'Artikel 3.2', en: 'Article 3.2' },
  },
  {
    value: 'work-to-same-occupation',
    label: { nl: 'Van werk naar hetzelfde beroep', en: 'From work to the same occupation' },
    hint: { nl: 'Artikel 3.3', en: 'Article 3.3' },
  },
  {
    value: 'benefit-to-work',
    label: {
      nl: 'Vanuit de WW naar een ander of hetzelfde beroep',
      en: 'From unemployment benefit to another or the same occupation',
    },
    hint: { nl: 'Artikel 3.4', en: 'Article 3.4' },
  },
  {
    value: 'other-to-work',
    label: {
      nl: 'Van overig (zoals zzp) naar een ander of hetzelfde beroep',
      en: 'From elsewhere (such as self-employment) to another or the same occupation',
    },
    hint: { nl: 'Artikel 3.5', en: 'Article 3.5' },
  },
];
