import { describe, expect, it } from '@jest/globals';
import { CaseloadQuery } from './applications.js';
import { SetContribution } from './partners.js';
import { Reference } from '../text.js';
import { TransitionRequest } from './transitions.js';

describe('what comes in', () => {
  it.each<[string, unknown, boolean]>([
    ['whole cents', 125_000, true],
    ['nothing', 0, true],
    ['a negative amount', -1, false],
    ['half a cent', 0.5, false],
    ['an enormous amount', 100_000_000_001, false],
    ['an amount in words', '125000', false],
    ['no number', Number.NaN, false],
    ['infinity', Infinity, false],
  ])('an amount: %s', (_name, amount, isAmount) => {
    const { success } = SetContribution.safeParse({ cashCents: amount, inKindCents: 0 });
    expect(success).toBe(isAmount);
  });

  it.each<[string, boolean]>([
    ['RIF26-0142', true],
    ['rif26-0142', false],
    ['RIF26-0142; drop', false],
    ['../RIF26-0142', false],
    ['', false],
  ])('a reference: %j', (reference, isReference) => {
    expect(Reference.safeParse(reference).success).toBe(isReference);
  });

  it('a transition says what its actor had seen', () => {
    expect(TransitionRequest.safeParse({ transition: 'submit', seen: 3 }).success).toBe(true);
    expect(TransitionRequest.safeParse({ transition: 'submit' }).success).toBe(false);
    expect(TransitionRequest.safeParse({ transition: 'submit', seen: 3, by: 'me' }).success).toBe(
      false,
    );
  });

  it('a list has bounds, also when none are asked', () => {
    expect(CaseloadQuery.parse({})).toEqual({ limit: 100, offset: 0 });
    expect(CaseloadQuery.safeParse({ limit: '2001' }).success).toBe(false);
    expect(CaseloadQuery.safeParse({ offset: '-1' }).success).toBe(false);
  });
});
