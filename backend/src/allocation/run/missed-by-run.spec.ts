import { describe, expect, it } from '@jest/globals';
import { findScheme } from '@tranche/schemes';
import type { ApplicationInTranche } from './applications-in-tranche.js';
import { missedByRun } from './missed-by-run.js';

const FIRST = new Date('2027-03-01T08:00:00Z');
const LAST = new Date('2027-03-01T09:00:00Z');

const claim = (
  reference: string,
  state: string,
  completeAt: Date | null,
): ApplicationInTranche => ({
  id: reference,
  reference,
  title: reference,
  variant: 'broad',
  state,
  eventNumber: 1,
  requestedCents: 200_000,
  additionCents: 0,
  budgetCents: 0,
  applicantName: reference,
  receivedAt: FIRST,
  completeAt,
  ticket: null,
  isDecided: false,
});

/** A round of first come, first served in which only the claim of nine o'clock took part. */
const run = {
  input: { method: 'first-come' as const },
  output: { places: [{ reference: 'in-the-round' }] },
};

describe('who came in before the last of a round, and is not in it', () => {
  it.each([
    ['complete before it', 'complete', FIRST, true],
    ['complete at the same moment: they have equal chances', 'complete', LAST, true],
    ['complete after it', 'complete', new Date('2027-03-01T10:00:00Z'), false],
    [
      'whose rejection was proposed: it may take its place again',
      'rejection-proposed',
      FIRST,
      true,
    ],
    ['who has to supplement: back at the end of the line', 'repair-asked', FIRST, false],
    ['who did not supplement in time: never back', 'repair-lapsed', FIRST, false],
    ['withdrawn', 'withdrawn', FIRST, false],
  ])('%s', (_name, state, completeAt, isMissed) => {
    const applications = [
      claim('in-the-round', 'ranked', LAST),
      claim('outside', state, completeAt),
    ];
    const missed = missedByRun(findScheme('training-voucher', '2016'), applications, run);
    expect(missed).toEqual(isMissed ? ['outside'] : []);
  });
});
