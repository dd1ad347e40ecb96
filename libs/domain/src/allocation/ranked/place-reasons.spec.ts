import { describe, expect, it } from '@jest/globals';
import { allocate } from '../allocate.js';
import { candidate, twoLists } from './candidate.fixture.js';
import { equalsInWords } from './place-reasons.js';

const reasonsOf = (...candidates: ReturnType<typeof candidate>[]) =>
  allocate({ ...twoLists(candidates), method: 'ranked' }, '07').places.map(({ reason }) => reason);

describe('why an application has its place', () => {
  it.each<[string, readonly [number, number], string, string]>([
    ['all of the points', [25, 25], '100,00', '100.00'],
    ['a whole percentage', [22, 25], '88,00', '88.00'],
    ['none of the points', [0, 25], '0,00', '0.00'],
    ['half a percent', [177, 200], '88,50', '88.50'],
  ])('says the share of the points: %s', (_name, points, nl, en) => {
    const [reason] = reasonsOf(candidate('A', 'starter', 1, points));
    expect(reason?.nl).toContain(`met ${nl}\u00a0% van de punten.`);
    expect(reason?.en).toContain(`with ${en}% of the points.`);
  });

  it('says that a supplement puts it at the bottom, and only then', () => {
    const repaired = candidate('R', 'starter', 1, [25, 25], { isAfterNearMiss: true });
    const [first, last] = reasonsOf(repaired, candidate('A', 'starter', 1, [20, 25]));
    expect(first?.nl).not.toContain('aanvulling');
    expect(last?.nl).toContain('na aanvulling onderaan');
    expect(last?.en).toContain('at the bottom after a supplement');
  });

  it.each([
    [1, 'één andere aanvraag', 'one other application'],
    [2, '2 andere aanvragen', '2 other applications'],
  ])('counts %d equal to it', (others, nl, en) => {
    expect(equalsInWords(others, 'nl')).toBe(nl);
    expect(equalsInWords(others, 'en')).toBe(en);
  });

  it('says by what equals stand in order, unless the lot chose between them', () => {
    const equals = (millions: number) =>
      ['P', 'Q'].map((name) => candidate(name, 'starter', millions, [20, 25]));
    for (const { nl, en } of reasonsOf(...equals(1))) {
      expect(nl).toContain('Evenveel punten als één andere');
      expect(en).toContain('As many points as one other');
    }
    for (const { nl } of reasonsOf(...equals(3))) expect(nl).not.toContain('Evenveel');
  });
});
