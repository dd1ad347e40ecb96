import { naturalPerson } from './people.js';
import type { Plan } from './plan.js';

/** Trained for another occupation within a year, with another employer. */
export const workBridge: Plan = {
  scheme: 'work-bridge',
  version: '2016',
  variant: 'with-sector-plan',
  applicant: naturalPerson('test-job-seeker', 'Yara Test'),
  answers: {
    holderName: 'Yara Test',
    employer: 'Zorggroep Lindevoort',
    course: 'Verzorgende IG',
    trainingHours: 16,
    trainingStartsOn: '2027-01-04',
    trainingEndsOn: '2027-12-17',
    isNewEmployer: true,
    hasStatement: true,
  },
};
