import type { Field, FormDefinition } from '@tranche/domain';
import { CONTACT_NAME_AND_EMAIL } from '../standard/form/organisation-contact.js';
import { GOALS, LEVELS, PERIODS, TARGET_GROUPS } from './course-offer.choices.js';
import { REPORT } from './course-offer.sources.js';

const whatIsOffered: readonly Field[] = [
  {
    kind: 'long-text',
    name: 'description',
    label: { nl: 'Wat gaan de leerlingen doen?', en: 'What will the pupils do?' },
    maximumWords: 150,
    required: true,
    article: REPORT,
  },
  {
    kind: 'choice',
    name: 'goal',
    label: { nl: 'Belangrijkste doel', en: 'Main goal' },
    options: GOALS,
    required: true,
    article: REPORT,
  },
  {
    kind: 'choice',
    name: 'level',
    label: { nl: 'Niveau', en: 'Level' },
    options: LEVELS,
    required: true,
    article: REPORT,
  },
  {
    kind: 'choice',
    name: 'targetGroup',
    label: { nl: 'Voor wie', en: 'For whom' },
    options: TARGET_GROUPS,
    required: true,
    article: REPORT,
  },
];

const whereAndWhen: readonly Field[] = [
  {
    kind: 'reference',
    name: 'region',
    label: { nl: 'Regio', en: 'Region' },
    list: 'regions',
    required: true,
    article: REPORT,
  },
  {
    kind: 'text',
    name: 'place',
    label: { nl: 'Plaats', en: 'Place' },
    maximumLength: 80,
    required: true,
    article: REPORT,
  },
  {
    kind: 'choice',
    name: 'period',
    label: { nl: 'Periode', en: 'Period' },
    options: PERIODS,
    required: true,
    article: REPORT,
  },
];

const whatItTakes: readonly Field[] = [
  {
    kind: 'long-text',
    name: 'preparation',
    label: { nl: 'Wat bereidt de school voor?', en: 'What does the school prepare?' },
    maximumWords: 100,
    article: REPORT,
  },
  {
    kind: 'money',
    name: 'cost',
    label: { nl: 'Kosten per groep', en: 'Cost per group' },
    hint: { nl: 'Vul 0 in als het gratis is', en: 'Enter 0 if it is free' },
    minimumCents: 0,
    required: true,
    article: REPORT,
  },
  {
    kind: 'text',
    name: 'providerEmail',
    label: { nl: 'E-mailadres voor vragen', en: 'E-mail address for questions' },
    format: 'email',
    required: true,
  },
];

const whatIsAsked: readonly Field[] = [
  {
    kind: 'long-text',
    name: 'question',
    label: { nl: 'Wat vraagt u aan de aanbieder?', en: 'What do you ask the provider?' },
    maximumWords: 150,
    required: true,
  },
  {
    kind: 'number',
    name: 'pupils',
    label: { nl: 'Aantal leerlingen', en: 'Number of pupils' },
    minimum: 1,
    maximum: 1000,
    required: true,
  },
  {
    kind: 'date',
    name: 'preferredOn',
    label: { nl: 'Dag die u het beste past', en: 'Day that suits you best' },
  },
];

const whoAsks: readonly Field[] = [
  ...CONTACT_NAME_AND_EMAIL,
  {
    kind: 'text',
    name: 'contactPhone',
    label: { nl: 'Telefoonnummer', en: 'Phone number' },
    format: 'phone',
  },
];

/** A provider describes what it offers; a school asks for one offer, which the portal knows by itself. */
export const courseOfferForm: FormDefinition = {
  groups: [
    { name: 'offer', title: { nl: 'Uw aanbod', en: 'Your offer' } },
    { name: 'request', title: { nl: 'Uw vraag', en: 'Your request' } },
  ],
  sections: [
    {
      name: 'what-is-offered',
      group: 'offer',
      title: { nl: 'Wat biedt u aan?', en: 'What do you offer?' },
      part: 'questions',
      variants: ['offer'],
      fields: whatIsOffered,
    },
    {
      name: 'where-and-when',
      group: 'offer',
      title: { nl: 'Waar en wanneer?', en: 'Where and when?' },
      part: 'questions',
      variants: ['offer'],
      fields: whereAndWhen,
    },
    {
      name: 'what-it-takes',
      group: 'offer',
      title: { nl: 'Voorbereiding en kosten', en: 'Preparation and cost' },
      intro: {
        nl: 'Iedereen kan dit lezen als u het aanbod publiceert, behalve het e-mailadres.',
        en: 'Everybody can read this when you publish the offer, except the e-mail address.',
      },
      part: 'questions',
      variants: ['offer'],
      fields: whatItTakes,
    },
    {
      name: 'what-is-asked',
      group: 'request',
      title: { nl: 'Wat wilt u?', en: 'What would you like?' },
      part: 'questions',
      variants: ['request'],
      fields: whatIsAsked,
    },
    {
      name: 'who-asks',
      group: 'request',
      title: { nl: 'Contactpersoon van de school', en: 'Contact at the school' },
      part: 'questions',
      variants: ['request'],
      fields: whoAsks,
    },
  ],
};
