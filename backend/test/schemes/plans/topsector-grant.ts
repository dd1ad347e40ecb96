import { naturalPerson } from './people.js';
import type { Plan } from './plan.js';

/** A grant of € 2,500 for a first-year student. */
const topsectorGrant: Omit<Plan, 'version'> = {
  scheme: 'topsector-grant',
  variant: 'student',
  applicant: naturalPerson('test-student', 'Noor Test'),
  lists: ['schools'],
  parameters: { topsector: 'ict', sponsor: 'Digital Delta', amount: 250_000 },
};

export const grantAtOnce: Plan = { ...topsectorGrant, version: '2016' };
export const grantInParts: Plan = {
  ...topsectorGrant,
  version: '2016-in-parts',
  parameters: { ...topsectorGrant.parameters, topsector: 'chemistry', sponsor: 'Chemie Test' },
};
