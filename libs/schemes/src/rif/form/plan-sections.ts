import type { Section } from '@tranche/domain';
import { activitiesSection } from './activities-section.js';
import { earlierProjectSection } from './earlier-project-section.js';
import type { RifPage } from '../page/rif-page.js';
import { themesSection } from './themes-section.js';

export function planSections(page: RifPage): readonly Section[] {
  return [
    regionSection(page),
    goalsSection(page),
    activitiesSection(page),
    cooperationSection(page),
    ...(page.choices.hasThemes ? [themesSection(page)] : []),
    ...(page.choices.upscaling ? [earlierProjectSection(page, page.choices.upscaling)] : []),
    sustainabilitySection(page),
  ];
}

function regionSection({ articles: { questions } }: RifPage): Section {
  return {
    name: 'region-and-labour-market',
    group: 'plan',
    title: { nl: 'Regio en arbeidsmarkt', en: 'Region and labour market' },
    part: 'questions',
    fields: [
      {
        kind: 'text',
        name: 'region',
        label: { nl: 'Regio', en: 'Region' },
        hint: {
          nl: 'Waar is het samenwerkingsverband actief?',
          en: 'Where is the partnership active?',
        },
        maximumLength: 120,
        required: true,
        article: questions.region,
      },
      {
        kind: 'long-text',
        name: 'labourMarket',
        label: { nl: 'Vraag van de arbeidsmarkt', en: 'Demand of the labour market' },
        hint: {
          nl: 'Beschrijf het vraagstuk in aantallen én in inhoud, met uw bronnen',
          en: 'Describe the issue in numbers and in content, with your sources',
        },
        maximumWords: 600,
        required: true,
        article: questions.region,
      },
      {
        kind: 'long-text',
        name: 'alignment',
        label: { nl: 'Aansluiting bij bestaande agenda’s', en: 'Fit with existing agendas' },
        hint: {
          nl: 'Hoe past het project bij de kwaliteitsagenda en een doelmatig opleidingsaanbod?',
          en: 'How does it fit the quality agenda and an efficient range of courses?',
        },
        maximumWords: 400,
        required: true,
        article: questions.region,
      },
    ],
  };
}

function goalsSection({ articles: { questions } }: RifPage): Section {
  return {
    name: 'goals-and-results',
    group: 'plan',
    title: { nl: 'Doelen en resultaten', en: 'Goals and results' },
    part: 'questions',
    fields: [
      {
        kind: 'long-text',
        name: 'goals',
        label: { nl: 'Doelen van de samenwerking', en: 'Goals of the partnership' },
        maximumWords: 600,
        required: true,
        article: questions.goals,
      },
      {
        kind: 'long-text',
        name: 'results',
        label: { nl: 'Concrete resultaten', en: 'Concrete results' },
        hint: {
          nl: 'Noem resultaten die u kunt tellen of laten zien',
          en: 'Name results that you can count or show',
        },
        maximumWords: 600,
        required: true,
        article: questions.goals,
      },
      {
        kind: 'long-text',
        name: 'qualifications',
        label: { nl: 'Kwalificaties en opleidingen', en: 'Qualifications and courses' },
        hint: {
          nl: 'Op welke kwalificaties en opleidingen heeft het project betrekking?',
          en: 'Which qualifications and courses does the project concern?',
        },
        maximumWords: 300,
        required: true,
        article: questions.goals,
      },
    ],
  };
}

function cooperationSection({ articles: { questions } }: RifPage): Section {
  return {
    name: 'cooperation-and-support',
    group: 'plan',
    title: { nl: 'Samenwerking en draagvlak', en: 'Cooperation and support' },
    part: 'questions',
    fields: [
      {
        kind: 'long-text',
        name: 'composition',
        label: { nl: 'Samenstelling en taakverdeling', en: 'Make-up and division of tasks' },
        hint: {
          nl: 'Waarom deze partijen, en wie doet wat?',
          en: 'Why these parties, and who does what?',
        },
        maximumWords: 600,
        required: true,
        article: questions.cooperation,
      },
      {
        kind: 'long-text',
        name: 'support',
        label: {
          nl: 'Draagvlak onder docenten en studenten',
          en: 'Support among teachers and students',
        },
        maximumWords: 400,
        required: true,
        article: questions.cooperation,
      },
      {
        kind: 'long-text',
        name: 'evaluation',
        label: { nl: 'Evaluatie en bijsturing', en: 'Evaluation and adjustment' },
        maximumWords: 300,
        required: true,
        article: questions.cooperation,
      },
    ],
  };
}

function sustainabilitySection({ articles: { questions } }: RifPage): Section {
  return {
    name: 'sustainability',
    group: 'plan',
    title: { nl: 'Duurzaamheid', en: 'Sustainability' },
    part: 'questions',
    fields: [
      {
        kind: 'long-text',
        name: 'continuation',
        label: { nl: 'Voortzetting na de subsidie', en: 'Continuation after the subsidy' },
        hint: {
          nl: 'Hoe gaat de samenwerking door als de subsidie stopt, en wie betaalt dan wat?',
          en: 'How does the partnership go on when the subsidy ends, and who then pays what?',
        },
        maximumWords: 600,
        required: true,
        article: questions.sustainability,
      },
    ],
  };
}
