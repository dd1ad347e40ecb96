import { representative } from './people.js';
import type { Plan } from './plan.js';

const business = representative('test-chemistry', '90007022', 'Chemie Test', 'labour-organisation');

/** A centre of € 8,000,000 over four years, of which business pays half. */
export const centreOfExpertise: Plan = {
  scheme: 'centre-of-expertise',
  version: '2012',
  variant: 'centre',
  applicant: representative('test-college', '90007011', 'Hogeschool Test', 'hbo'),
  budgetCents: 800_000_000,
  requestedCents: 400_000_000,
  partners: [[business, 400_000_000]],
  answers: { startsOn: '2013-01-01', requestedPerYear: 100_000_000, durationYears: 4 },
};
