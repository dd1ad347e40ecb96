import { expect, it } from '@jest/globals';
import type { Role } from '@tranche/domain';
import { isDeadlineShown } from './is-deadline-shown.js';

it.each<[Role, string, boolean]>([
  ['assessor', 'applicant', false],
  ['assessor', 'partner', false],
  ['assessor', 'staff', true],
  ['officer', 'applicant', true],
  ['applicant', 'applicant', true],
])('a term that reminds the %s, to the %s: %s', (reminds, viewer, isShown) => {
  expect(isDeadlineShown({ reminds, onLapse: 'list-overdue' }, viewer)).toBe(isShown);
});

it('until when the office may decline is for staff alone: it asks nothing of the applicant', () => {
  const decline = { reminds: 'officer', onLapse: 'close' } as const;
  expect(isDeadlineShown(decline, 'staff')).toBe(true);
  expect(isDeadlineShown(decline, 'applicant')).toBe(false);
});
