import type { Section } from '@tranche/domain';
import { CARIBBEAN } from '../rif.variants.js';

/** Asked on the islands alone: the least amount does not hold for one school there (2024 art. 6(4)). */
export const caribbeanSection: Section = {
  name: 'caribbean-school',
  group: 'money',
  title: { nl: 'School in Caribisch Nederland', en: 'School in the Caribbean Netherlands' },
  part: 'questions',
  variants: CARIBBEAN,
  fields: [
    {
      kind: 'yes-no',
      name: 'isCvqSchool',
      label: {
        nl: 'Vraagt u aan voor een school op Saba met bekostigd CVQ-onderwijs?',
        en: 'Do you apply for a school on Saba with funded CVQ education?',
      },
      hint: {
        nl: 'Dan geldt de ondergrens van € 250.000 niet (Besluit Saba Comprehensive School en Gwendoline van Puttenschool BES)',
        en: 'Then the least amount of €250,000 does not hold (Besluit Saba Comprehensive School en Gwendoline van Puttenschool BES)',
      },
      required: true,
      article: 'art. 6(4)',
    },
  ],
};
