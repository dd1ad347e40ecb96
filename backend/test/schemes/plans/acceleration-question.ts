import { representative } from './people.js';
import type { Plan } from './plan.js';

const board = (name: string, kvk: string) =>
  representative(`test-board-${kvk}`, kvk, `Schoolbestuur ${name}`, 'school-board');

/** A question of one board that two others support. */
export const accelerationQuestion: Plan = {
  scheme: 'acceleration-question',
  version: '2018',
  variant: 'question',
  applicant: board('De Linde', '90003011'),
  partners: [
    [board('De Beuk', '90003022'), 0],
    [board('De Eik', '90003033'), 0],
  ],
};
