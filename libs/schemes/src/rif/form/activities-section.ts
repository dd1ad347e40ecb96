import type { Section } from '@tranche/domain';
import type { RifFormRules } from './rif-form-rules.js';

export function activitiesSection({
  articles,
  durations,
  startWithinMonths,
}: RifFormRules): Section {
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
          nl: `Niet vóór de aanvraag, en uiterlijk ${MONTHS[startWithinMonths]?.nl ?? startWithinMonths} maanden na het besluit`,
          en: `Not before you apply, and within ${MONTHS[startWithinMonths]?.en ?? startWithinMonths} months of the decision`,
        },
        required: true,
        article: articles.start,
      },
      {
        kind: 'choice',
        name: 'durationYears',
        means: 'project-years',
        label: { nl: 'Duur van het project', en: 'Duration of the project' },
        options: durations.map((years) => ({
          value: String(years),
          label: { nl: `${years} jaar`, en: `${years} years` },
        })),
        required: true,
        article: articles.duration,
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
        article: articles.activities,
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
        article: articles.activities,
      },
      {
        kind: 'long-text',
        name: 'risks',
        label: { nl: 'Risico’s en aanpak', en: 'Risks and what you do about them' },
        maximumWords: 400,
        required: true,
        article: articles.risks,
      },
    ],
  };
}

const MONTHS: Readonly<Record<number, { nl: string; en: string }>> = {
  2: { nl: 'twee', en: 'two' },
  3: { nl: 'drie', en: 'three' },
};
