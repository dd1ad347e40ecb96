import type { Section } from '@tranche/domain';
import { amountInFigures } from '../../standard/page/in-words.js';
import type { RifPage } from '../page/rif-page.js';
import { isCaribbean, projectsOf } from '../rif.projects.js';

/** Asked on the islands alone: the least amount does not hold for one school there (2024 art. 6(4)). */
export function caribbeanSection(page: RifPage, article: string): Section {
  const least = amountInFigures(page.amounts.minimum);
  return {
    name: 'caribbean-school',
    group: 'money',
    title: { nl: 'School in Caribisch Nederland', en: 'School in the Caribbean Netherlands' },
    part: 'questions',
    variants: projectsOf(page, isCaribbean),
    fields: [
      {
        kind: 'yes-no',
        name: 'isCvqSchool',
        label: {
          nl: 'Vraagt u aan voor een school op Saba met bekostigd CVQ-onderwijs?',
          en: 'Do you apply for a school on Saba with funded CVQ education?',
        },
        hint: {
          nl: `Dan geldt de ondergrens van ${least.nl} niet (Besluit Saba Comprehensive School en Gwendoline van Puttenschool BES)`,
          en: `Then the least amount of ${least.en} does not hold (Besluit Saba Comprehensive School en Gwendoline van Puttenschool BES)`,
        },
        required: true,
        article,
      },
    ],
  };
}
