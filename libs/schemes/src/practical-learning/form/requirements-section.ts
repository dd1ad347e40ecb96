import type { Field, Section } from '@tranche/domain';

/** What article 20 and the subsidy conditions ask of every place in the table. */
export function requirementsSection(more: readonly Field[]): Section {
  return {
    name: 'requirements',
    group: 'places',
    title: { nl: 'Voorwaarden', en: 'Conditions' },
    intro: {
      nl: 'U stuurt nu geen stukken mee. Wij kunnen er later om vragen (art. 19).',
      en: 'You send no papers now. We can ask for them later (art. 19).',
    },
    part: 'questions',
    fields: [
      HAS_RECORDS,
      IS_WITHIN_LENGTH,
      FOREIGN_COURSES,
      WORK_PLACES,
      IS_WITHIN_WORK_PLACES,
      ...more,
    ],
  };
}

const HAS_RECORDS: Field = {
  kind: 'yes-no',
  name: 'hasRecords',
  label: {
    nl: 'Heeft u voor elke plaats een getekende overeenkomst en een administratie?',
    en: 'Do you have a signed agreement and records for every place?',
  },
  hint: {
    nl: 'Bij leerlingen, deelnemers en studenten: wanneer iemand er was, hoe u begeleidde en wat iemand heeft bereikt',
    en: 'For pupils, participants and students: when somebody attended, how you guided and what was achieved',
  },
  required: true,
  article: 'art. 5(c)-(e), 7(b)-(d), 9, 11',
};

const IS_WITHIN_LENGTH: Field = {
  kind: 'yes-no',
  name: 'isWithinLength',
  label: {
    nl: 'Blijft u voor iedere deelnemer en student binnen de duur van de opleiding?',
    en: 'Do you stay within the length of the programme for every participant and student?',
  },
  hint: {
    nl: 'Tel alle jaren mee: voor een opleiding van drie jaar krijgt u hooguit drie volle plaatsen',
    en: 'Count all years: for a programme of three years you get three full places at most',
  },
  required: true,
  article: 'art. 20(a)',
};

const FOREIGN_COURSES: Field = {
  kind: 'choice',
  name: 'foreignCourses',
  label: {
    nl: 'Volgde iemand een opleiding in een ander land van de EU of de EER?',
    en: 'Did anybody follow a programme in another country of the EU or EEA?',
  },
  options: [
    { value: 'none', label: { nl: 'Nee', en: 'No' } },
    {
      value: 'declared',
      label: {
        nl: 'Ja, en ik heb een verklaring dat de opleiding vergelijkbaar is',
        en: 'Yes, and I have a statement that the programme is comparable',
      },
    },
    {
      value: 'not-declared',
      label: { nl: 'Ja, zonder zo’n verklaring', en: 'Yes, without such a statement' },
    },
  ],
  required: true,
  article: 'art. 12',
};

const WORK_PLACES: Field = {
  kind: 'choice',
  name: 'workPlaces',
  label: {
    nl: 'Vraagt u aan voor promovendi of toio’s?',
    en: 'Do you apply for PhD students or toio’s?',
  },
  options: [
    { value: 'none', label: { nl: 'Nee', en: 'No' } },
    {
      value: 'private',
      label: {
        nl: 'Ja, als privaatrechtelijke rechtspersoon, zoals een bv of stichting',
        en: 'Yes, as a legal person under private law, such as a company or foundation',
      },
    },
    {
      value: 'excluded',
      label: {
        nl: 'Ja, als eenmanszaak, overheid, universiteit, academisch ziekenhuis of onderzoeksorganisatie',
        en: 'Yes, as a sole trader, public body, university, university hospital or research organisation',
      },
    },
  ],
  required: true,
  article: 'art. 8(2)',
};

const IS_WITHIN_WORK_PLACES: Field = {
  kind: 'yes-no',
  name: 'isWithinWorkPlaces',
  label: {
    nl: 'Blijft u binnen vier volle plaatsen per promovendus en twee per toio?',
    en: 'Do you stay within four full places per PhD student and two per toio?',
  },
  hint: { nl: 'Tel alle jaren mee', en: 'Count all years' },
  showWhen: { field: 'workPlaces', in: ['private', 'excluded'] },
  required: true,
  article: 'art. 20(b)-(c)',
};

/** A place for electives alone is no place in a programme (art. 4(4)). */
export const MORE_THAN_ELECTIVES_2018: Field = {
  kind: 'yes-no',
  name: 'isMoreThanElectives',
  label: {
    nl: 'Gaat elke overeenkomst voor een mbo-plaats over meer dan alleen keuzedelen?',
    en: 'Is every agreement for an mbo place about more than electives (keuzedelen) alone?',
  },
  hint: {
    nl: 'Heeft u geen mbo-plaatsen? Kies dan ja.',
    en: 'Do you have no mbo places? Then choose yes.',
  },
  required: true,
  article: 'art. 4(4)',
};

/** Since pupils of vso, pro and the entry programme count: only in a recognised firm. */
export const RECOGNITION_2018: Field = {
  kind: 'choice',
  name: 'recognition',
  label: {
    nl: 'Vraagt u aan voor leerlingen in vso, praktijkonderwijs of de entreeopleiding in het vo?',
    en: 'Do you apply for pupils in vso, practical education or the entry programme in secondary school?',
  },
  options: [
    { value: 'none', label: { nl: 'Nee', en: 'No' } },
    {
      value: 'recognised',
      label: { nl: 'Ja, en ik ben een erkend leerbedrijf', en: 'Yes, and I am a recognised firm' },
      hint: {
        nl: 'Een gunstige beoordeling van SBB',
        en: 'A favourable assessment by SBB',
      },
    },
    {
      value: 'not-recognised',
      label: { nl: 'Ja, maar zonder erkenning', en: 'Yes, but without recognition' },
    },
  ],
  required: true,
  article: 'art. 9b(d), 9d(d), 11(2)(d)',
};
