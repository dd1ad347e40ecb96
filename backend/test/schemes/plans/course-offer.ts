import { representative } from './people.js';
import type { Plan } from './plan.js';

/** A race with solar boats for groups 6 to 8, in June. */
export const courseOffer: Plan = {
  scheme: 'course-offer',
  version: '2016',
  variant: 'offer',
  applicant: representative('test-provider', '90006011', 'Stichting Zonnerace Test', 'provider'),
  lists: ['regions'],
  answers: { targetGroup: 'groups-6-8', period: 'june', goal: 'make', level: 'primary' },
  sends: 'publish',
};

/** A school that asks for it. */
export const courseRequest: Plan = {
  ...courseOffer,
  variant: 'request',
  applicant: representative('test-school', '90006022', 'Basisschool Test', 'school'),
  answers: { pupils: 28 },
  sends: 'submit',
};
