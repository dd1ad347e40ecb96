import { naturalPerson } from './people.js';
import type { Plan } from './plan.js';

/** An international student with a scholarship of € 5,000. */
export const talentPilot: Plan = {
  scheme: 'talent-pilot',
  version: '2016',
  variant: 'with-scholarship',
  applicant: naturalPerson('test-international', 'Priya Test'),
  parameters: { scholarship: 500_000 },
  answers: { isScience: true },
};
