import { representative } from './people.js';
import type { Plan } from './plan.js';

const employers = representative(
  'test-employers',
  '90001011',
  'Werkgevers in de procesindustrie',
  'employers-organisation',
);
const employees = representative(
  'test-employees',
  '90001022',
  'Vakbond van de procesindustrie',
  'employees-organisation',
);

/** A plan of € 1,000,000, of which the sector pays half. */
export const sectorPlan: Plan = {
  scheme: 'sector-plan',
  version: '2015',
  variant: 'standard',
  applicant: employers,
  lists: ['sectors', 'regions'],
  budgetCents: 100_000_000,
  requestedCents: 50_000_000,
  ownCents: 40_000_000,
  partners: [[employees, 10_000_000]],
  answers: { wantsAdvances: true, equity: 50_000_000, durationYears: '2' },
};
