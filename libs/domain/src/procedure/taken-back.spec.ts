import { expect, it } from '@jest/globals';
import { contestedPermit } from './contested-permit.fixture.js';
import { hasEnded, isRunning, roundOf, runningIn } from './file-standing.js';
import { proceduresOf } from './procedure-definition.js';

const { contest } = proceduresOf(contestedPermit);

it.each<[string, string, { runs: boolean; ended: boolean; round: number }]>([
  ['runs after it began', 'contested', { runs: true, ended: false, round: 1 }],
  ['is over at its end', 'upheld', { runs: false, ended: true, round: 2 }],
  [
    'neither runs nor was held once its beginning is taken back',
    'uncontested',
    { runs: false, ended: false, round: 2 },
  ],
  [
    'runs in a state that this version does not know',
    'adjourned',
    { runs: true, ended: false, round: 1 },
  ],
])('a procedure %s', (_name, state, { runs, ended, round }) => {
  if (!contest) throw new Error('A permit can be contested');
  const standing = { state, round: 1 };
  expect(isRunning(contest, standing)).toBe(runs);
  expect(hasEnded(contest, standing)).toBe(ended);
  expect(roundOf(contest, standing)).toBe(round);
  expect(runningIn(contestedPermit, { contest: standing })).toHaveLength(runs ? 1 : 0);
});
