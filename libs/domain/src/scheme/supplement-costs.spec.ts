import { describe, expect, it } from '@jest/globals';
import { always, windowOpen, type Effect, type Guard } from '../workflow/index.js';
import { parkingPermit } from '../workflow/parking-permit.fixture.js';
import { supplementCosts } from './supplement-costs.js';

const SENT: Effect = { kind: 'freeze-submission' };
const JOINS: Effect = { kind: 'join-queue' };

/** A permit whose supplement has these effects, by this guard and method; somebody may also give up. */
function costs(
  effects: readonly Effect[],
  guard: Guard = always(),
  method: 'first-come' | 'ranked' = 'first-come',
  state = 'repair-asked',
) {
  const { ask } = parkingPermit.transitions;
  if (!ask) throw new Error('A permit is asked');
  const again = { ...ask, from: ['repair-asked'], guard, effects };
  const transitions = {
    ask: { ...ask, guard: windowOpen(), effects: [SENT, JOINS] },
    again,
    leave: { ...again, guard: always(), effects: [] },
    lapse: { ...again, by: ['system' as const], guard: always() },
  };
  const workflow = { ...parkingPermit, transitions };
  return supplementCosts({ workflow, allocation: { method } }, state)?.en ?? null;
}

describe('what waiting with a supplement costs', () => {
  it('is the place in the queue where the first complete go first', () => {
    expect(costs([SENT, JOINS])).toContain('no place in the queue now');
    expect(costs([SENT])).toContain('no place in the queue now');
    expect(costs([SENT, JOINS], windowOpen())).toContain('no place in the queue now');
  });

  it('is the day of arrival where it must come in before the window closes', () => {
    expect(costs([SENT, JOINS], windowOpen(), 'ranked')).toContain('before the application window');
    expect(costs([SENT], windowOpen(), 'ranked')).toContain('before the application window');
  });

  it('is nothing where its place is kept, or where nothing is awaited', () => {
    expect(costs([SENT, JOINS], always(), 'ranked')).toBeNull();
    expect(costs([JOINS])).toBeNull();
    expect(costs([SENT, JOINS], windowOpen(), 'first-come', 'draft')).toBeNull();
    expect(costs([SENT, JOINS], windowOpen(), 'first-come', 'granted')).toBeNull();
  });
});
