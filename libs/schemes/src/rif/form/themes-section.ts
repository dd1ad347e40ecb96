import type { Section } from '@tranche/domain';
import type { RifPage } from '../page/rif-page.js';

/** Only the 2019 text names themes: at least one, and for upscaling at least the first two. */
export function themesSection({ articles: { questions } }: RifPage): Section {
  return {
    name: 'themes',
    group: 'plan',
    title: { nl: 'Thema’s', en: 'Themes' },
    part: 'questions',
    fields: [
      {
        kind: 'multi-choice',
        name: 'themes',
        label: { nl: 'Aan welke thema’s werkt het project?', en: 'Which themes does it work on?' },
        hint: {
          nl: 'Kies er minstens één; bij opschaling in elk geval de eerste twee',
          en: 'Choose at least one; for upscaling at least the first two',
        },
        minimum: 1,
        required: true,
        article: questions.themes,
        options: [
          {
            value: 'teacher-professionalisation',
            label: {
              nl: 'Professionalisering van docenten',
              en: 'Professionalisation of teachers',
            },
          },
          {
            value: 'research-skills',
            label: { nl: 'Onderzoekende vaardigheden', en: 'Research skills' },
          },
          {
            value: 'lifelong-learning',
            label: { nl: 'Leven lang ontwikkelen', en: 'Lifelong learning' },
          },
          {
            value: 'entree',
            label: {
              nl: 'Aansluiting van jongeren in een entreeopleiding',
              en: 'Transition of young people in an entry-level programme',
            },
          },
        ],
      },
      {
        kind: 'long-text',
        name: 'themesExplanation',
        label: { nl: 'Hoe werkt u aan deze thema’s?', en: 'How do you work on these themes?' },
        maximumWords: 400,
        required: true,
        article: questions.themes,
      },
    ],
  };
}
