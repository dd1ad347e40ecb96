import { representative } from './people.js';
import type { Plan } from './plan.js';

/** A location of a vmbo school that wants to take part in the pilot. */
export const examPilot: Plan = {
  scheme: 'exam-pilot',
  version: '2019',
  variant: 'school',
  applicant: representative('test-pilot-1', '90005011', 'Vmbo Eén', 'vmbo'),
  parameters: { firstSchoolYear: '2027-2028' },
  answers: { location: '02QZ01' },
};

/** As many schools as are wished, each with a location of its own. */
export function pilotSchools(count: number, from = 1) {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const kvk = String(90_005_010 + number);
    return {
      applicant: representative(`test-pilot-${number}`, kvk, `Vmbo ${number}`, 'vmbo'),
      answers: { location: `02QZ${String(number).padStart(2, '0')}` },
    };
  });
}
