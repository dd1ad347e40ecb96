import { representative } from './people.js';
import type { Plan } from './plan.js';

export const bakery = representative('test-bakery', '90002011', 'Bakkerij Test', 'employer');
export const garage = representative('test-garage', '90002022', 'Garage Test', 'employer');

/** An mbo place of so many weeks. */
export function place(category: string, weeks: number) {
  return { category, agreement: `${category}-${weeks}`, weeks };
}

/** One mbo place for the whole study year. */
const practicalLearning: Omit<Plan, 'version'> = {
  scheme: 'practical-learning',
  variant: 'employer',
  applicant: bakery,
  parameters: { studyYear: '2025/2026' },
  answers: { hasRecords: true, isWithinLength: true, supersedes: null },
};

export const practicalLearning2014: Plan = {
  ...practicalLearning,
  version: '2014',
  answers: { ...practicalLearning.answers, places: [place('mbo', 23)] },
};

export const practicalLearning2018: Plan = {
  ...practicalLearning,
  version: '2018',
  answers: {
    ...practicalLearning.answers,
    isMoreThanElectives: true,
    places: [place('mbo', 40)],
  },
};
