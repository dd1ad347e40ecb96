import type { FormDefinition } from '@tranche/domain';
import { courseSections } from './form/course-sections.js';
import { finishSections } from './form/finish-sections.js';
import { sectorPlanSections } from './form/sector-plan-sections.js';
import { workSections } from './form/work-sections.js';

export const workBridgeForm: FormDefinition = {
  groups: [
    { name: 'work', title: { nl: 'U en uw werk', en: 'You and your work' } },
    { name: 'course', title: { nl: 'De opleiding', en: 'The course' } },
    { name: 'finish', title: { nl: 'Afronden', en: 'Finish' } },
  ],
  sections: [...workSections, ...courseSections, ...sectorPlanSections, ...finishSections],
};
