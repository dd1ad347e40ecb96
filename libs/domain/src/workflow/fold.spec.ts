import { describe, expect, it } from '@jest/globals';
import { fold } from './fold.js';

const asked = { number: 1, from: 'draft', to: 'asked' };
const checked = { number: 2, from: 'asked', to: 'checked' };

describe('fold', () => {
  it('stands in the initial state before the first event', () => {
    expect(fold({ initial: 'draft' }, [])).toEqual({ state: 'draft', eventNumber: 0 });
  });

  it('stands where the last event led', () => {
    expect(fold({ initial: 'draft' }, [asked, checked])).toEqual({
      state: 'checked',
      eventNumber: 2,
    });
  });

  it.each([
    ['an event is missing', [{ ...checked }]],
    ['an event is doubled', [asked, asked]],
    ['an event leaves another state', [asked, { ...checked, from: 'draft' }]],
  ])('refuses a history in which %s', (_name, events) => {
    expect(() => fold({ initial: 'draft' }, events)).toThrow(RangeError);
  });

  it('says where the history breaks', () => {
    const broken =
      (...events: (typeof asked)[]) =>
      () =>
        fold({ initial: 'draft' }, events);
    expect(broken(checked)).toThrow('Event 2 follows event 0');
    expect(broken(asked, { ...checked, from: 'draft' })).toThrow('leaves draft, not asked');
  });
});
