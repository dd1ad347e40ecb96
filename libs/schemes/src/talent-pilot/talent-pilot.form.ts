import type { Field, FormDefinition, Option, Section, Text } from '@tranche/domain';
import { isTruthful } from '../standard/form/declarations.js';
import { documentsSection } from '../standard/form/part-sections.js';
import { OUR_CHOICE, REPORT } from './talent-pilot.sources.js';
import { WITH_SCHOLARSHIP } from './talent-pilot.variants.js';

const INSTITUTIONS: readonly Option[] = [
  {
    value: 'tue',
    label: { nl: 'Technische Universiteit Eindhoven', en: 'Eindhoven University of Technology' },
  },
  { value: 'tilburg', label: { nl: 'Universiteit van Tilburg', en: 'Tilburg University' } },
  {
    value: 'fontys',
    label: { nl: 'Fontys Hogescholen', en: 'Fontys University of Applied Sciences' },
  },
  { value: 'avans', label: { nl: 'Avans Hogeschool', en: 'Avans University of Applied Sciences' } },
];

function page(name: string, group: string, title: Text, fields: readonly Field[]): Section {
  return { name, group, title, part: 'questions', fields };
}

/** Eight short pages; a place with a scholarship asks for an account too. */
export const talentForm: FormDefinition = {
  groups: [
    { name: 'you', title: { nl: 'Over u', en: 'About you' } },
    { name: 'study', title: { nl: 'Uw opleiding', en: 'Your course' } },
    { name: 'finish', title: { nl: 'Afronden', en: 'Finish' } },
  ],
  sections: [
    page('nationality', 'you', { nl: 'Uw nationaliteit', en: 'Your nationality' }, [
      {
        kind: 'yes-no',
        name: 'isDutch',
        label: {
          nl: 'Heeft u de Nederlandse nationaliteit?',
          en: 'Do you have Dutch nationality?',
        },
        required: true,
        article: REPORT,
      },
      {
        kind: 'text',
        name: 'country',
        label: { nl: 'Uit welk land komt u?', en: 'Which country do you come from?' },
        maximumLength: 80,
        showWhen: { field: 'isDutch', in: [false] },
        required: true,
        article: REPORT,
      },
    ]),
    page('institution', 'study', { nl: 'Uw instelling', en: 'Your institution' }, [
      {
        kind: 'choice',
        name: 'institution',
        label: { nl: 'Waar gaat u studeren?', en: 'Where will you study?' },
        options: INSTITUTIONS,
        required: true,
        article: REPORT,
      },
    ]),
    page('course', 'study', { nl: 'Uw opleiding', en: 'Your course' }, [
      {
        kind: 'text',
        name: 'course',
        label: { nl: 'Welke opleiding gaat u volgen?', en: 'Which course will you follow?' },
        maximumLength: 120,
        required: true,
        article: REPORT,
      },
      {
        kind: 'yes-no',
        name: 'isScience',
        label: {
          nl: 'Is dat een opleiding in techniek, ict of natuurwetenschap?',
          en: 'Is that a course in technology, ICT or science?',
        },
        required: true,
        article: REPORT,
      },
    ]),
    page('motivation', 'you', { nl: 'Waarom u', en: 'Why you' }, [
      {
        kind: 'long-text',
        name: 'motivation',
        label: {
          nl: 'Waarom wilt u in deze regio studeren en werken?',
          en: 'Why do you want to study and work in this region?',
        },
        hint: { nl: 'Hoogstens 200 woorden.', en: 'At most 200 words.' },
        maximumWords: 200,
        required: true,
        article: OUR_CHOICE,
      },
    ]),
    page('employer', 'you', { nl: 'Werk na uw studie', en: 'Work after your studies' }, [
      {
        kind: 'text',
        name: 'wantedEmployer',
        label: {
          nl: 'Bij welk bedrijf zou u later willen werken?',
          en: 'At which firm would you like to work later?',
        },
        hint: { nl: 'Dit hoeft niet.', en: 'This is not required.' },
        maximumLength: 120,
        article: REPORT,
      },
    ]),
    documentsSection('study', {
      nl: 'Maak een foto met uw telefoon of kies een bestand.',
      en: 'Take a photo with your phone or choose a file.',
    }),
    {
      ...page('account', 'finish', { nl: 'Uw rekening', en: 'Your account' }, [
        {
          kind: 'text',
          name: 'iban',
          label: {
            nl: 'Op welk rekeningnummer wilt u de beurs krijgen?',
            en: 'On which account number do you want to receive the scholarship?',
          },
          hint: { nl: 'Een IBAN op uw eigen naam.', en: 'An IBAN in your own name.' },
          format: 'iban',
          required: true,
          article: OUR_CHOICE,
        },
      ]),
      variants: [WITH_SCHOLARSHIP],
    },
    page('declaration', 'finish', { nl: 'Tot slot', en: 'To finish' }, [isTruthful(OUR_CHOICE)]),
  ],
};
