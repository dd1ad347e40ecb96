import type { NumberField, Parameter, Text } from '@tranche/domain';

interface FullYear {
  readonly label: Text;
  readonly hint: Text;
}

/** Article 15: at most 2,700 per realised place. */
const MAXIMUM_PER_PLACE_CENTS = 270_000;

const WEEKS_OF_A_YEAR = 53;

const STUDY_YEAR: Parameter = {
  field: {
    kind: 'text',
    name: 'studyYear',
    label: { nl: 'Studiejaar van dit tijdvak', en: 'Study year of this window' },
    hint: {
      nl: 'Zoals 2018/2019; het staat in de brief (art. 13)',
      en: 'Such as 2018/2019; it is printed in the letter (art. 13)',
    },
    maximumLength: 9,
    required: true,
    article: 'art. 13',
  },
  preset: null,
  told: { nl: 'Studiejaar', en: 'Study year' },
};

const MONEY: readonly Parameter[] = [
  {
    field: {
      kind: 'money',
      name: 'maximumPerPlace',
      label: { nl: 'Hoogste bedrag per volle plaats', en: 'Maximum per full place' },
      minimumCents: 1,
      required: true,
      article: 'art. 15',
    },
    preset: MAXIMUM_PER_PLACE_CENTS,
    told: { nl: 'Hoogste bedrag per volle plaats', en: 'Highest amount per full place' },
  },
  {
    // “Kan … worden verdeeld”: the minister may. Off unless the officer says so is our choice.
    field: {
      kind: 'yes-no',
      name: 'spreadsLeftOver',
      label: {
        nl: 'Geld dat een categorie overhoudt, gaat naar de andere',
        en: 'Money that a category leaves over goes to the others',
      },
      hint: {
        nl: 'Naar verhouding van de budgetten. Het mag, het hoeft niet: staat op nee tot u anders kiest.',
        en: 'In proportion to the budgets. It is allowed, not compulsory: no, until you choose otherwise.',
      },
      required: true,
      article: 'art. 14(2)',
    },
    preset: false,
  },
];

function fullYear(name: string, { label, hint }: FullYear, article: string): NumberField {
  return {
    kind: 'number',
    name,
    label,
    hint,
    minimum: 1,
    maximum: WEEKS_OF_A_YEAR,
    required: true,
    article,
  };
}

const MBO_LABEL: Text = {
  nl: 'Weken van een volle plaats in mbo en vmbo',
  en: 'Weeks of a full place in mbo and vmbo',
};
const MBO_LABEL_2018: Text = {
  nl: `${MBO_LABEL.nl}, vso en pro`,
  en: `${MBO_LABEL.en}, vso and pro`,
};
const HBO_LABEL: Text = {
  nl: 'Weken van een volle plaats in het hbo',
  en: 'Weeks of a full place in hbo',
};

const MONTHS_LABEL: Text = {
  nl: 'Maanden van een volle werkplaats (promovendus of toio)',
  en: 'Months of a full place (PhD student or toio)',
};

/** The first study year was short, so that its tranche had other full years than the later ones. */
export const parameters2014: readonly Parameter[] = [
  STUDY_YEAR,
  {
    field: fullYear(
      'fullYearWeeksMbo',
      {
        label: MBO_LABEL,
        hint: {
          nl: '23 voor het korte studiejaar 2014; 40 voor latere studiejaren',
          en: '23 for the short study year 2014; 40 for later study years',
        },
      },
      'art. 1(c), 30(2)',
    ),
    preset: 23,
    told: MBO_LABEL,
  },
  {
    field: fullYear(
      'fullYearWeeksHbo',
      {
        label: HBO_LABEL,
        hint: {
          nl: '28 voor het korte studiejaar 2014; 42 voor latere studiejaren',
          en: '28 for the short study year 2014; 42 for later study years',
        },
      },
      'art. 1(c), 30(2)',
    ),
    preset: 28,
    told: HBO_LABEL,
  },
  {
    field: fullYear(
      'fullYearMonths',
      {
        label: MONTHS_LABEL,
        hint: {
          nl: '8 voor het korte studiejaar 2014; 12 voor latere studiejaren',
          en: '8 for the short study year 2014; 12 for later study years',
        },
      },
      'art. 1(d), 30(3)',
    ),
    preset: 8,
    told: MONTHS_LABEL,
  },
  ...MONEY,
];

export const parameters2018: readonly Parameter[] = [
  STUDY_YEAR,
  {
    field: fullYear(
      'fullYearWeeksMbo',
      {
        label: MBO_LABEL_2018,
        hint: { nl: 'Meer weken tellen niet mee', en: 'More weeks do not count' },
      },
      'art. 1(c)',
    ),
    preset: 40,
    told: MBO_LABEL_2018,
  },
  {
    field: fullYear(
      'fullYearWeeksHbo',
      {
        label: HBO_LABEL,
        hint: { nl: 'Meer weken tellen niet mee', en: 'More weeks do not count' },
      },
      'art. 1(c)',
    ),
    preset: 42,
    told: HBO_LABEL,
  },
  {
    field: fullYear(
      'fullYearMonths',
      {
        label: MONTHS_LABEL,
        hint: { nl: 'Meer maanden tellen niet mee', en: 'More months do not count' },
      },
      'art. 1(d)',
    ),
    preset: 12,
    told: MONTHS_LABEL,
  },
  ...MONEY,
];
