import { representative } from './people.js';
import type { Plan } from './plan.js';

const mbo = representative('test-mbo', '90004011', 'ROC Test', 'mbo-school');
const vmbo = representative('test-vmbo', '90004022', 'Vmbo Test', 'vmbo');

/** A continuous route of a vmbo and an mbo school together. */
const routeApproval: Omit<Plan, 'version'> = {
  scheme: 'route-approval',
  variant: 'craft-2',
  applicant: mbo,
  partners: [[vmbo, 0]],
};

export const routeApprovals: readonly Plan[] = [
  {
    ...routeApproval,
    version: '2014',
    parameters: { schoolYear: '2014-2015' },
    answers: { schoolYear: '2014-2015' },
  },
  { ...routeApproval, version: '2016-2017', answers: { schoolYear: '2016-2017' } },
];
