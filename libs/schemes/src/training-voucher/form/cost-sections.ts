import type { Section } from '@tranche/domain';
import { UNNUMBERED } from '../training-voucher.regulation.js';

export const costSections: readonly Section[] = [
  {
    name: 'cost',
    group: 'course',
    title: { nl: 'De kosten', en: 'The cost' },
    part: 'questions',
    tells: ['maximumAmount'],
    fields: [
      {
        kind: 'money',
        name: 'courseCost',
        label: {
          nl: 'Wat kost de opleiding, met btw?',
          en: 'What does the course cost, VAT included?',
        },
        hint: {
          nl: 'Inschrijfgeld, lesmateriaal en examen tellen mee. Kost het meer dan het hoogste bedrag? Dan betaalt u de rest zelf',
          en: 'Registration, materials and examination count. Does it cost more than the highest amount? Then you pay the rest yourself',
        },
        minimumCents: 1,
        required: true,
        article: UNNUMBERED,
      },
    ],
  },
  {
    name: 'other-funding',
    group: 'course',
    title: { nl: 'Ander geld', en: 'Other money' },
    part: 'questions',
    fields: [
      {
        kind: 'choice',
        name: 'otherFunding',
        label: {
          nl: 'Betaalt iemand anders de opleiding al?',
          en: 'Does somebody else already pay the course?',
        },
        options: [
          { value: 'none', label: { nl: 'Nee', en: 'No' } },
          {
            value: 'sector-plan',
            label: { nl: 'Ja, een sectorplan', en: 'Yes, a sector plan' },
          },
          {
            value: 'public',
            label: {
              nl: 'Ja, ander publiek geld, zoals een subsidie of het budget van UWV',
              en: 'Yes, other public money, such as a subsidy or the budget of UWV',
            },
          },
        ],
        required: true,
        article: UNNUMBERED,
      },
    ],
  },
];
