import type { FormDefinition } from '@tranche/domain';
import { employerSection } from './form/employer-section.js';
import { finishSections } from './form/finish-sections.js';
import { placesSection } from './form/places-section.js';
import {
  MORE_THAN_ELECTIVES_2018,
  RECOGNITION_2018,
  requirementsSection,
} from './form/requirements-section.js';
import type { PracticalPage } from './practical-page.js';

/** The employer, the places, and what is asked of each. */
export function practicalForm({ categories, choices }: PracticalPage): FormDefinition {
  const more = choices.hasSpecialSchools ? [MORE_THAN_ELECTIVES_2018, RECOGNITION_2018] : [];
  return {
    groups: [
      { name: 'employer', title: { nl: 'Werkgever', en: 'Employer' } },
      { name: 'places', title: { nl: 'Plaatsen', en: 'Places' } },
      { name: 'finish', title: { nl: 'Afronden', en: 'Finish' } },
    ],
    sections: [
      employerSection,
      placesSection(categories),
      requirementsSection(more),
      ...finishSections,
    ],
  };
}
