import { expect, it } from '@jest/globals';
import { windowOfDays } from '../term/index.js';
import { parkingPermit } from '../workflow/parking-permit.fixture.js';
import { decidedBy } from './decided-by.js';

const window = windowOfDays(
  Temporal.PlainDate.from('2026-11-02'),
  Temporal.PlainDate.from('2026-12-17'),
);
const terms = {
  decision: { unit: 'weeks', amount: 16, atwApplies: false, article: 'art. 21(1)' },
} as const;

it('is the last day of the term that runs from the closing of the window', () => {
  expect(decidedBy({ workflow: parkingPermit, terms }, window)?.toString()).toBe('2027-04-08');
});

it('is unknown where the term runs from something else', () => {
  const { decision } = parkingPermit.deadlines;
  if (!decision) throw new Error('the permit is decided on within a term');
  const deadlines = { decision: { ...decision, from: 'transition' } } as const;
  expect(decidedBy({ workflow: { ...parkingPermit, deadlines }, terms }, window)).toBeNull();
});
