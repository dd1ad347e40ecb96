import type { Field, FormDefinition } from '@tranche/domain';
import { employerSection } from './form/employer-section.js';
import { finishSections } from './form/finish-sections.js';
import { placesSection } from './form/places-section.js';
import {
  MORE_THAN_ELECTIVES_2018,
  RECOGNITION_2018,
  requirementsSection,
} from './form/requirements-section.js';
import { CATEGORIES_2014, CATEGORIES_2018, type Categories } from './practical-learning.places.js';

function form(categories: Categories, more: readonly Field[]): FormDefinition {
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

export const form2014 = form(CATEGORIES_2014, []);

export const form2018 = form(CATEGORIES_2018, [MORE_THAN_ELECTIVES_2018, RECOGNITION_2018]);
