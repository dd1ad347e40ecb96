import type { Section } from '@tranche/domain';
import { ARTICLES } from '../work-bridge.regulation.js';

export const lengthSection: Section = {
  name: 'length',
  group: 'course',
  title: { nl: 'Hoe lang', en: 'How long' },
  part: 'questions',
  fields: [
    {
      kind: 'choice',
      name: 'courseLength',
      label: { nl: 'Hoe lang duurt de opleiding?', en: 'How long does the course take?' },
      options: [
        { value: 'a-year', label: { nl: 'Hoogstens een jaar', en: 'At most a year' } },
        {
          value: 'bbl',
          label: {
            nl: 'Langer: het is een bbl-opleiding uit een sectorplan',
            en: 'Longer: it is work-based training (bbl) from a sector plan',
          },
        },
        {
          value: 'longer',
          label: { nl: 'Langer, om een andere reden', en: 'Longer, for another reason' },
        },
      ],
      required: true,
      article: ARTICLES.length,
    },
    {
      kind: 'long-text',
      name: 'longerReason',
      label: {
        nl: 'Waarom is meer dan een jaar nodig?',
        en: 'Why is more than a year needed?',
      },
      hint: {
        nl: 'UWV kan in een enkel geval hoogstens twee jaar toestaan',
        en: 'In single cases UWV can allow at most two years',
      },
      maximumWords: 200,
      required: true,
      article: ARTICLES.length,
      showWhen: { field: 'courseLength', in: ['longer'] },
    },
  ],
};
