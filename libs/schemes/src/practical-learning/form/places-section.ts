import type { RowsField, Section } from '@tranche/domain';
import { categoryOptions } from '../practical-learning.places.js';
import type { Categories } from '../practical-page.js';

/** A study year touches 53 weeks at most (art. 1(m)); more than a full place counts as a full one. */
const MOST_WEEKS = 53;
const MOST_MONTHS = 12;
const MOST_HOURS = 60;
/** A place is what was really realised: with nothing in it there is none (art. 1(c)-(d)). */
const LEAST = 1;

/** Our choice: an employer with more places than this files a second application. */
const MOST_ROWS = 500;

const IN_WEEKS = { field: 'category', in: ['mbo', 'hbo', 'vmbo'] } as const;
const IN_MONTHS = { field: 'category', in: ['phd'] } as const;

/** One row per place: what the share of the ceiling is computed from. No names, no citizen numbers. */
export function placesSection(categories: Categories): Section {
  return {
    name: 'places',
    group: 'places',
    title: { nl: 'Plaatsen', en: 'Places' },
    intro: {
      nl: 'Vul één regel in per leerling, deelnemer, student, promovendus of toio. Tel alleen de weken waarin u echt begeleiding gaf. Vul geen namen en geen burgerservicenummers in.',
      en: 'Fill in one row per pupil, participant, student, PhD student or toio. Count only the weeks in which you really gave guidance. Enter no names and no citizen service numbers.',
    },
    part: 'questions',
    tells: ['studyYear', 'fullYearWeeksMbo', 'fullYearWeeksHbo', 'fullYearMonths'],
    fields: [placesField(categories)],
  };
}

function placesField(categories: Categories): RowsField {
  return {
    kind: 'rows',
    name: 'places',
    label: { nl: 'Gerealiseerde plaatsen', en: 'Realised places' },
    rowLabel: { nl: 'plaats', en: 'place' },
    minimumRows: 1,
    maximumRows: MOST_ROWS,
    required: true,
    article: 'art. 1(c)-(d)',
    unique: {
      columns: ['agreement'],
      instead: {
        nl: 'Elke plaats heeft een eigen overeenkomst: tel de weken van dezelfde plaats bij elkaar op in één regel. Gebruiken twee scholen hetzelfde nummer? Zet dan de naam van de school erbij.',
        en: 'Every place has an agreement of its own: add the weeks of one place together in one row. Do two schools use the same number? Then add the name of the school.',
      },
      article: 'art. 1(i)-(j), 9(2)-(5)',
    },
    columns: [
      {
        kind: 'choice',
        name: 'category',
        label: { nl: 'Soort plaats', en: 'Kind of place' },
        options: categoryOptions(categories),
        required: true,
      },
      {
        kind: 'text',
        name: 'agreement',
        label: { nl: 'Nummer van de overeenkomst', en: 'Number of the agreement' },
        hint: {
          nl: 'Het nummer van de praktijkleerovereenkomst of van de overeenkomst met de universiteit, geen naam',
          en: 'The number of the practical learning agreement or of the agreement with the university, no name',
        },
        maximumLength: 40,
        required: true,
      },
      {
        kind: 'number',
        name: 'weeks',
        label: { nl: 'Weken begeleiding', en: 'Weeks of guidance' },
        showWhen: IN_WEEKS,
        required: true,
        minimum: LEAST,
        maximum: MOST_WEEKS,
      },
      {
        kind: 'number',
        name: 'months',
        label: { nl: 'Maanden (promovendus of toio)', en: 'Months (PhD student or toio)' },
        showWhen: IN_MONTHS,
        required: true,
        minimum: LEAST,
        maximum: MOST_MONTHS,
      },
      {
        kind: 'number',
        name: 'hours',
        label: {
          nl: 'Uren per week (promovendus of toio)',
          en: 'Hours a week (PhD student or toio)',
        },
        showWhen: IN_MONTHS,
        required: true,
        minimum: LEAST,
        maximum: MOST_HOURS,
      },
    ],
  };
}
