import { expect, it } from '@jest/globals';
import { findScheme } from '@tranche/schemes';
import { takenBackIn } from './taken-back.js';

const RIF = findScheme('rif', '2024');

/** The steps of a file from one state to the next, in order. */
function passed(...steps: readonly (readonly [transition: string, from: string, to: string])[]) {
  return steps.map(([transition, from, to], index) => ({
    number: index + 1,
    transition,
    from,
    to,
    procedure: null,
    round: null,
  }));
}

const DEMAND = ['demand-account', 'awarded', 'account-demanded'] as const;
const RECEIVE = ['receive-account', 'account-demanded', 'account-received'] as const;
const CORRECT = ['receive-account', 'account-received', 'account-received'] as const;
const BACK = [
  'take-back-account-account-demanded',
  'account-received',
  'account-demanded',
] as const;

it('is the receipt with what was corrected since, and nothing before it', () => {
  expect([...takenBackIn(RIF, passed(DEMAND, RECEIVE, CORRECT, BACK))]).toEqual([2, 3]);
});

it('is not what is recorded afterwards', () => {
  expect([...takenBackIn(RIF, passed(DEMAND, RECEIVE, BACK, RECEIVE, CORRECT))]).toEqual([2]);
});

it('is nothing where nothing was taken back', () => {
  expect([...takenBackIn(RIF, passed(DEMAND, RECEIVE, CORRECT))]).toEqual([]);
});
