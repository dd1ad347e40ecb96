import type { FormDefinition } from '@tranche/domain';
import { courseSections } from './form/course-sections.js';
import { personSections } from './form/person-sections.js';
import { situationSection } from './form/situation-section.js';

/** One to three questions a page, for a phone; everything that makes a claim complete is asked. */
export const voucherForm: FormDefinition = {
  groups: [
    { name: 'you', title: { nl: 'Over u', en: 'About you' } },
    { name: 'course', title: { nl: 'De opleiding', en: 'The course' } },
    { name: 'finish', title: { nl: 'Betalen en afronden', en: 'Payment and finish' } },
  ],
  sections: [situationSection, ...courseSections, ...personSections],
};
