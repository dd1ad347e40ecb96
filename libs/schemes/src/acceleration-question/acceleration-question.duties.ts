import type { Duty } from '@tranche/domain';
import { CRITERIA, SUBMITTING } from './acceleration-question.sources.js';

export const accelerationDuties: readonly Duty[] = [
  {
    code: 'plan-and-team',
    article: SUBMITTING,
    text: {
      nl: 'Maak met de besturen die meedoen een plan van aanpak en vorm een team.',
      en: 'Make a plan of action with the boards that take part, and form a team.',
    },
    due: { kind: 'at-once' },
  },
  {
    code: 'stay-pre-competitive',
    article: CRITERIA,
    text: {
      nl: 'De ondersteuning stopt waar u een leverancier kiest; daarna krijgt u alleen nog advies.',
      en: 'The support stops where you choose a supplier; after that you receive advice only.',
    },
    due: { kind: 'throughout' },
  },
  {
    code: 'share-results',
    article: SUBMITTING,
    text: {
      nl: 'Deel de resultaten met de sector.',
      en: 'Share the results with the sector.',
    },
    due: { kind: 'throughout' },
  },
];
