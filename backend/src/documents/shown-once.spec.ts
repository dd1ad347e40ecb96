import { describe, expect, it } from '@jest/globals';
import { isFromBefore, shownOnce } from './shown-once.js';

const SENT_AT = new Date('2027-03-10T10:00:00Z');
const AWAY = new Date('2027-03-09T10:00:00Z');
const AFTERWARDS = new Date('2027-03-11T10:00:00Z');

function row(id: string, sha256: string, removedAt: Date | null = null) {
  return { id, kind: 'budget', sha256, removedAt };
}

describe('documents that were sent', () => {
  it('are all shown, also two with the same bytes under other names', () => {
    const rows = [row('plan', 'a'), row('hours', 'a'), row('budget-2', 'b')];
    expect(shownOnce(rows, SENT_AT)).toEqual(rows);
  });

  it('are one where one was taken away and put back', () => {
    const again = row('again', 'a');
    expect(shownOnce([row('first', 'a', AWAY), again], SENT_AT)).toEqual([again]);
  });

  it('stay what they were when one is taken away afterwards', () => {
    const rows = [row('plan', 'a', AFTERWARDS), row('hours', 'a')];
    expect(shownOnce(rows, SENT_AT)).toEqual(rows);
  });

  it('are marked as from before where a supplement brought another of their kind', () => {
    const all = [row('plan', 'a'), row('budget-2', 'b')];
    const marks = (before: string[]) => all.map((each) => isFromBefore(each, all, new Set(before)));
    expect(marks(['a'])).toEqual([true, false]);
    expect(marks(['a', 'b'])).toEqual([false, false]);
    expect(marks([])).toEqual([false, false]);
  });
});
