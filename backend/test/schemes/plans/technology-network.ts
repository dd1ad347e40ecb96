import { representative } from './people.js';
import type { Plan } from './plan.js';

const province = representative(
  'test-province',
  '90005033',
  'Provincie Test',
  'regional-government',
);

const school = (name: string, index: number) => ({
  name,
  code: `05X${'ABC'.charAt(index)}`,
  type: 'bao',
  teachers: 8,
});

/** A board that trains its teachers: € 15,000, beside € 5,000 of the province. */
export const training2016: Plan = {
  scheme: 'technology-network',
  version: '2016',
  variant: 'training',
  applicant: representative('test-board', '90005011', 'Schoolbestuur Test', 'school-board'),
  budgetCents: 2_000_000,
  requestedCents: 1_500_000,
  partners: [[province, 500_000]],
  answers: { schools: ['De Vlieger', 'De Ster', 'De Linde'].map(school) },
};

/** A network for primary schools: € 100,000, beside € 25,000 of the province. */
export const primary2017: Plan = {
  scheme: 'technology-network',
  version: '2017',
  variant: 'primary',
  applicant: representative('test-network', '90005022', 'Netwerk Test', 'network'),
  parameters: { maximumPrimary: 10_000_000 },
  budgetCents: 12_500_000,
  requestedCents: 10_000_000,
  partners: [[province, 2_500_000]],
  answers: { isRecognised: true },
};
