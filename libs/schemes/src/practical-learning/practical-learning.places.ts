import type { Option, PlacesRule } from '@tranche/domain';
import type { Categories, CategoryCode, CategoryWords, PracticalPage } from './practical-page.js';

/** In the order of article 14 of the first text. */
const ORDER: readonly CategoryCode[] = ['mbo', 'hbo', 'phd', 'vmbo'];

const MBO: CategoryWords = {
  label: { nl: 'Mbo, beroepsbegeleidende leerweg (bbl)', en: 'Mbo, work-based route (bbl)' },
  hint: {
    nl: 'Een erkende beroepsopleiding in de bbl (art. 4 en 5)',
    en: 'A recognised vocational programme in the work-based route (art. 4 and 5)',
  },
};

const PHD: CategoryWords = {
  label: {
    nl: 'Promovendus of technologisch ontwerper in opleiding (toio)',
    en: 'PhD student or trainee technological designer (toio)',
  },
  hint: {
    nl: 'Met een overeenkomst met een universiteit, of bij promovendi met NWO of KNAW (art. 8 en 9)',
    en: 'With an agreement with a university, or for PhD students with NWO or KNAW (art. 8 and 9)',
  },
};

export const CATEGORIES_2014: Categories = {
  mbo: MBO,
  hbo: {
    label: { nl: 'Hbo, techniek of landbouw', en: 'Hbo, technology or agriculture' },
    hint: {
      nl: 'Duaal, of deeltijd waarbij werken een verplicht deel is, in techniek of landbouw en natuurlijke omgeving (art. 6 en 7)',
      en: 'Dual, or part-time with work as a compulsory part, in technology or agriculture and natural environment (art. 6 and 7)',
    },
  },
  phd: PHD,
  vmbo: {
    label: { nl: 'Vmbo, leer-werktraject', en: 'Vmbo, learn-work track' },
    hint: {
      nl: 'Basisberoepsgerichte leerweg als leer-werktraject (art. 10 en 11)',
      en: 'The basic vocational track as a learn-work track (art. 10 and 11)',
    },
  },
};

export const CATEGORIES_2018: Categories = {
  mbo: MBO,
  hbo: {
    label: { nl: 'Hbo, techniek, zorg of landbouw', en: 'Hbo, technology, care or agriculture' },
    hint: {
      nl: 'Duaal, of deeltijd waarbij werken een verplicht deel is, in techniek, in gezondheidszorg, gedrag en maatschappij, of in landbouw en natuurlijke omgeving (art. 6 en 7)',
      en: 'Dual, or part-time with work as a compulsory part, in technology, in health care, behaviour and society, or in agriculture and natural environment (art. 6 and 7)',
    },
  },
  phd: PHD,
  vmbo: {
    label: {
      nl: 'Vmbo, voortgezet speciaal onderwijs (vso) of praktijkonderwijs (pro)',
      en: 'Vmbo, secondary special education (vso) or practical education (pro)',
    },
    hint: {
      nl: 'Leer-werktraject of entreeopleiding, of het laatste schooljaar van vso of pro met minstens 640 klokuren stage (art. 9a tot en met 11)',
      en: 'Learn-work track or entry programme, or the last year of vso or pro with at least 640 hours of placement (art. 9a to 11)',
    },
  },
};

export function categoryOptions(categories: Categories): readonly Option[] {
  return ORDER.map((value) => ({ value, ...categories[value] }));
}

/**
 * What counts as a realised place (art. 1(c)-(d)): weeks of a full year, or months of a year times
 * hours of a full week. How long a full year is, the tranche says (art. 30(2)-(3)).
 */
export function placesOf({ categories, fullWeek }: PracticalPage): PlacesRule {
  const inWeeks = (code: CategoryCode, fullYearParameter: string) => ({
    code,
    label: categories[code].label,
    measure: { kind: 'weeks', column: 'weeks', fullYearParameter } as const,
  });
  return {
    field: 'places',
    categoryColumn: 'category',
    categories: [
      inWeeks('mbo', 'fullYearWeeksMbo'),
      inWeeks('hbo', 'fullYearWeeksHbo'),
      {
        code: 'phd',
        label: categories.phd.label,
        measure: {
          kind: 'months-and-hours',
          monthsColumn: 'months',
          hoursColumn: 'hours',
          fullYearParameter: 'fullYearMonths',
          fullWeekHours: fullWeek.hours,
        },
      },
      inWeeks('vmbo', 'fullYearWeeksMbo'),
    ],
    maximumPerPlaceParameter: 'maximumPerPlace',
    spreadsLeftOverParameter: 'spreadsLeftOver',
  };
}
