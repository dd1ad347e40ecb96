import type { Parameter, Text } from '@tranche/domain';
import type { FullYear, PracticalPage } from './practical-page.js';

const WEEKS_OF_A_YEAR = 53;

const STUDY_YEAR: Parameter = {
  field: {
    kind: 'text',
    name: 'studyYear',
    label: { nl: 'Studiejaar van dit tijdvak', en: 'Study year of this window' },
    hint: {
      nl: 'Zoals 2026-2027; het staat in de brief (art. 13)',
      en: 'Such as 2026-2027; it is printed in the letter (art. 13)',
    },
    format: 'school-year',
    required: true,
    article: 'art. 13',
  },
  preset: null,
  told: { nl: 'Studiejaar', en: 'Study year' },
};

function money({ maximumPerPlace }: PracticalPage): readonly Parameter[] {
  return [
    {
      field: {
        kind: 'money',
        name: 'maximumPerPlace',
        label: { nl: 'Hoogste bedrag per volle plaats', en: 'Maximum per full place' },
        minimumCents: 1,
        required: true,
        article: maximumPerPlace.article,
      },
      preset: maximumPerPlace.cents,
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
}

/** From when on a place is a full one; where the first year was short, what later years are is said. */
function fullYear(
  name: string,
  kind: keyof FullYear,
  label: Text,
  { fullYear: now, laterYears }: PracticalPage,
): Parameter {
  const { amount, article, unit } = now[kind];
  const later = laterYears?.[kind].amount;
  const units = unit === 'weeks' ? { nl: 'weken', en: 'weeks' } : { nl: 'maanden', en: 'months' };
  return {
    field: {
      kind: 'number',
      name,
      label,
      hint:
        later === undefined
          ? { nl: `Meer ${units.nl} tellen niet mee`, en: `More ${units.en} do not count` }
          : {
              nl: `${amount} voor het korte studiejaar 2014; ${later} voor latere studiejaren`,
              en: `${amount} for the short study year 2014; ${later} for later study years`,
            },
      minimum: 1,
      maximum: WEEKS_OF_A_YEAR,
      required: true,
      article,
    },
    preset: amount,
    told: label,
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

/** What the officer sets per study year, filled in as the text says. */
export function practicalParameters(page: PracticalPage): readonly Parameter[] {
  const mbo = page.choices.hasSpecialSchools ? MBO_LABEL_2018 : MBO_LABEL;
  return [
    STUDY_YEAR,
    fullYear('fullYearWeeksMbo', 'mbo', mbo, page),
    fullYear('fullYearWeeksHbo', 'hbo', HBO_LABEL, page),
    fullYear('fullYearMonths', 'phd', MONTHS_LABEL, page),
    ...money(page),
  ];
}
