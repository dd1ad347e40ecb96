import type { Field, FormDefinition, Section } from '@tranche/domain';
import { LEVELS } from './topsector-grant.parameters.js';
import { CALL, OUR_CHOICE } from './topsector-grant.sources.js';

const LEVEL: Field = {
  kind: 'choice',
  name: 'level',
  label: { nl: 'Op welk niveau studeert u?', en: 'At what level do you study?' },
  options: LEVELS,
  required: true,
  article: CALL,
};

/** Eight questions on seven short pages, and a photo of the proof: less than ten minutes on a phone. */
export const topsectorGrantForm: FormDefinition = {
  groups: [
    { name: 'study', title: { nl: 'Uw opleiding', en: 'Your studies' } },
    { name: 'you', title: { nl: 'Waarom u', en: 'Why you' } },
    { name: 'finish', title: { nl: 'Afronden', en: 'Finish' } },
  ],
  sections: [
    {
      ...page('level', 'study', { nl: 'Uw niveau', en: 'Your level' }, [LEVEL]),
      tells: ['levels'],
    },
    page('school', 'study', { nl: 'Uw school', en: 'Your school' }, [
      {
        kind: 'reference',
        name: 'school',
        label: { nl: 'Aan welke school studeert u?', en: 'At which school do you study?' },
        list: 'schools',
        only: { attribute: 'level', in: ['mbo', 'hbo', 'wo'] },
        matching: { attribute: 'level', field: 'level' },
        required: true,
        article: CALL,
      },
    ]),
    page('course', 'study', { nl: 'Uw opleiding', en: 'Your course' }, [
      {
        kind: 'text',
        name: 'course',
        label: { nl: 'Welke opleiding volgt u?', en: 'Which course do you follow?' },
        hint: { nl: 'Bijvoorbeeld: Software developer', en: 'For example: Software developer' },
        maximumLength: 120,
        required: true,
        article: CALL,
      },
      {
        kind: 'choice',
        name: 'studyYear',
        label: { nl: 'In welk jaar zit u?', en: 'Which year are you in?' },
        options: [
          { value: 'first', label: { nl: 'Jaar 1', en: 'Year 1' } },
          { value: 'second', label: { nl: 'Jaar 2', en: 'Year 2' } },
          { value: 'third', label: { nl: 'Jaar 3', en: 'Year 3' } },
          { value: 'later', label: { nl: 'Jaar 4 of later', en: 'Year 4 or later' } },
        ],
        required: true,
        article: CALL,
      },
    ]),
    page('achievements', 'you', { nl: 'Wat u al doet', en: 'What you already do' }, [
      {
        kind: 'long-text',
        name: 'achievements',
        label: {
          nl: 'Wat gaat goed in uw studie, en wat doet u daarnaast?',
          en: 'What goes well in your studies, and what do you do beside them?',
        },
        hint: {
          nl: 'Denk aan cijfers, wat u beter bent gaan doen, een bijbaan, vrijwilligerswerk of een eigen project. Hoogstens 200 woorden.',
          en: 'Think of grades, what you got better at, a job, voluntary work or a project of your own. At most 200 words.',
        },
        maximumWords: 200,
        required: true,
        article: CALL,
      },
    ]),
    page('motivation', 'you', { nl: 'Uw motivatie', en: 'Your motivation' }, [
      {
        kind: 'long-text',
        name: 'motivation',
        label: {
          nl: 'Waarom past deze beurs bij u?',
          en: 'Why does this grant suit you?',
        },
        hint: { nl: 'Hoogstens 300 woorden.', en: 'At most 300 words.' },
        maximumWords: 300,
        required: true,
        article: CALL,
      },
    ]),
    {
      name: 'documents',
      group: 'finish',
      title: { nl: 'Bewijs', en: 'Proof' },
      intro: {
        nl: 'Maak een foto met uw telefoon of kies een bestand.',
        en: 'Take a photo with your phone or choose a file.',
      },
      part: 'documents',
      fields: [],
    },
    page('payment', 'finish', { nl: 'Uw rekening', en: 'Your account' }, [
      {
        kind: 'text',
        name: 'iban',
        label: {
          nl: 'Op welk rekeningnummer wilt u de beurs krijgen?',
          en: 'On which account number do you want to receive the grant?',
        },
        hint: {
          nl: 'Een IBAN die op uw eigen naam staat.',
          en: 'An IBAN in your own name.',
        },
        format: 'iban',
        required: true,
        article: OUR_CHOICE,
      },
    ]),
    page('declaration', 'finish', { nl: 'Tot slot', en: 'To finish' }, [
      {
        kind: 'declaration',
        name: 'isTruthful',
        label: {
          nl: 'Alles wat ik heb ingevuld is waar, en de rekening staat op mijn naam.',
          en: 'Everything I filled in is true, and the account is in my name.',
        },
        required: true,
        article: OUR_CHOICE,
      },
    ]),
  ],
};

function page(
  name: string,
  group: string,
  title: Section['title'],
  fields: readonly Field[],
): Section {
  return { name, group, title, part: 'questions', fields };
}
