import type { Condition } from '@tranche/domain';
import type { PracticalPage } from './practical-page.js';

/** Article 20 refuses “as far as”: whoever takes the place out of the table can go on. */
const ALWAYS: readonly Condition[] = [
  {
    kind: 'answer-is',
    code: 'records-missing',
    article: 'art. 5(c)-(e), 7(b)-(d), 9, 11',
    field: 'hasRecords',
    in: [true],
    text: {
      nl: 'Voor elke plaats is een getekende overeenkomst met een administratie nodig. Haal plaatsen zonder deze stukken uit de tabel.',
      en: 'Every place needs a signed agreement with records. Take places without these papers out of the table.',
    },
  },
  {
    kind: 'answer-is',
    code: 'beyond-length',
    article: 'art. 20(a)',
    field: 'isWithinLength',
    in: [true],
    text: {
      nl: 'U krijgt voor niemand meer volle plaatsen dan de opleiding jaren duurt. Haal wat daarboven komt uit de tabel.',
      en: 'For nobody do you get more full places than the programme takes years. Take what goes beyond out of the table.',
    },
  },
  {
    kind: 'answer-is',
    code: 'foreign-course-not-declared',
    article: 'art. 12(1)',
    field: 'foreignCourses',
    in: ['none', 'declared'],
    text: {
      nl: 'Een opleiding in een ander land telt alleen mee met een verklaring dat zij vergelijkbaar is. Haal andere plaatsen uit de tabel.',
      en: 'A programme in another country counts only with a statement that it is comparable. Take other places out of the table.',
    },
  },
  {
    kind: 'answer-is',
    code: 'work-places-excluded',
    article: 'art. 8(2)',
    field: 'workPlaces',
    in: ['none', 'private'],
    text: {
      nl: 'Voor promovendi en toio’s kan alleen een privaatrechtelijke rechtspersoon aanvragen, en geen universiteit, academisch ziekenhuis of onderzoeksorganisatie.',
      en: 'For PhD students and toio’s only a legal person under private law can apply, and no university, university hospital or research organisation.',
    },
  },
  {
    kind: 'rows-only-with',
    code: 'work-places-not-declared',
    article: 'art. 8(2)',
    rows: 'places',
    column: 'category',
    values: ['phd'],
    field: 'workPlaces',
    in: ['private', 'excluded'],
    text: {
      nl: 'U zegt dat u niet aanvraagt voor promovendi of toio’s, maar er staat zo’n plaats in de tabel. Pas uw antwoord aan, of haal die plaats uit de tabel.',
      en: 'You say that you do not apply for PhD students or toio’s, but there is such a place in the table. Change your answer, or take that place out of the table.',
    },
  },
  {
    kind: 'answer-is',
    code: 'beyond-work-places',
    article: 'art. 20(b)-(c)',
    field: 'isWithinWorkPlaces',
    in: [true],
    text: {
      nl: 'U krijgt hooguit vier volle plaatsen per promovendus en twee per toio. Haal wat daarboven komt uit de tabel.',
      en: 'You get at most four full places per PhD student and two per toio. Take what goes beyond out of the table.',
    },
  },
];

const WITH_SPECIAL_SCHOOLS: readonly Condition[] = [
  ...ALWAYS,
  {
    kind: 'answer-is',
    code: 'electives-only',
    article: 'art. 4(4)',
    field: 'isMoreThanElectives',
    in: [true],
    text: {
      nl: 'Voor een plaats waarvan de overeenkomst alleen over keuzedelen gaat, is er geen subsidie. Haal die plaatsen uit de tabel.',
      en: 'There is no subsidy for a place whose agreement is about electives (keuzedelen) alone. Take those places out of the table.',
    },
  },
  {
    kind: 'answer-is',
    code: 'not-recognised',
    article: 'art. 9b(d), 9d(d), 11(2)(d)',
    field: 'recognition',
    in: ['none', 'recognised'],
    text: {
      nl: 'Voor leerlingen in vso, praktijkonderwijs of de entreeopleiding in het vo moet u een erkend leerbedrijf zijn. Haal deze plaatsen anders uit de tabel.',
      en: 'For pupils in vso, practical education or the entry programme in secondary school you must be a recognised firm. Otherwise take these places out of the table.',
    },
  },
  {
    // The category also holds the learn-work track, for which no recognition is asked (art. 10(1), 11(1)).
    kind: 'rows-only-with',
    warnsOnly: true,
    code: 'school-places-without-recognition',
    article: 'art. 9b(d), 9d(d), 11(2)(d)',
    rows: 'places',
    column: 'category',
    values: ['vmbo'],
    field: 'recognition',
    in: ['recognised', 'not-recognised'],
    text: {
      nl: 'Er staat een plaats voor vmbo, vso of pro in de tabel. Uw antwoord klopt alleen als het om een leer-werktraject in het vmbo gaat. Voor vso, praktijkonderwijs of de entreeopleiding moet u een erkend leerbedrijf zijn.',
      en: 'There is a place for vmbo, vso or pro in the table. Your answer is right only if it is a learn-work track in vmbo. For vso, practical education or the entry programme you must be a recognised firm.',
    },
  },
];

export function practicalConditions({ choices }: PracticalPage): readonly Condition[] {
  return choices.hasSpecialSchools ? WITH_SPECIAL_SCHOOLS : ALWAYS;
}
