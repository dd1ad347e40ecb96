import type { Section } from '@tranche/domain';
import { durationInWords } from '../../standard/page/in-words.js';
import type { RifPage } from '../page/rif-page.js';

export function activitiesSection({ articles, projectYears, terms }: RifPage): Section {
  const { questions } = articles;
  const begin = durationInWords(terms.begin);
  return {
    name: 'activities-and-planning',
    group: 'plan',
    title: { nl: 'Activiteiten en planning', en: 'Activities and planning' },
    part: 'questions',
    fields: [
      {
        kind: 'date',
        name: 'startsOn',
        means: 'project-start',
        label: { nl: 'Begindatum van het project', en: 'Start date of the project' },
        hint: {
          nl: `Niet vóór de aanvraag, en uiterlijk ${begin.nl} na het besluit`,
          en: `Not before you apply, and within ${begin.en} of the decision`,
        },
        required: true,
        article: terms.begin.article,
      },
      {
        kind: 'choice',
        name: 'durationYears',
        means: 'project-years',
        label: { nl: 'Duur van het project', en: 'Duration of the project' },
        options: projectYears.choices.map((years) => ({
          value: String(years),
          label: { nl: `${years} jaar`, en: `${years} years` },
        })),
        required: true,
        article: projectYears.article,
      },
      {
        kind: 'long-text',
        name: 'activities',
        means: 'activities',
        label: { nl: 'Activiteiten', en: 'Activities' },
        hint: {
          nl: 'Kort per activiteit; de uitwerking staat in uw planning',
          en: 'Briefly per activity; the details are in your planning',
        },
        maximumWords: 600,
        required: true,
        article: questions.activities,
      },
      {
        kind: 'long-text',
        name: 'milestones',
        label: { nl: 'Mijlpalen', en: 'Milestones' },
        hint: {
          nl: 'Wat is klaar halverwege, en wat aan het eind?',
          en: 'What is ready half-way, and what at the end?',
        },
        maximumWords: 400,
        required: true,
        article: questions.activities,
      },
      {
        kind: 'long-text',
        name: 'risks',
        label: { nl: 'Risico’s en aanpak', en: 'Risks and what you do about them' },
        maximumWords: 400,
        required: true,
        article: questions.risks,
      },
    ],
  };
}
