import { describe, expect, it } from '@jest/globals';
import type { Field } from '../form/index.js';
import { isAccountDisputed } from './determination-input.js';

const LABEL = { nl: 'Klopt dit?', en: 'Is this right?' };
const DONE: Field = { kind: 'yes-no', name: 'done', means: 'is-done', label: LABEL };
const DIFFERS: Field = { kind: 'yes-no', name: 'other', means: 'account-disputed', label: LABEL };

const COST: Field = { kind: 'money', name: 'cost', means: 'realised-cost', label: LABEL };
const OWN: Field = { kind: 'yes-no', name: 'own', means: 'cost-accounted', label: LABEL };

describe('what is held against a receiver that did not say it (Awb 4:12(2)(b))', () => {
  it.each([
    ['an account as it was given, though not all was done', [DONE, DIFFERS], false, false],
    ['an account recorded otherwise', [DONE, DIFFERS], true, true],
    ['an account on which nothing was recorded', [DONE, DIFFERS], null, false],
  ])('%s', (_name, asked, other, isHeld) => {
    expect(isAccountDisputed(asked, { done: false, other })).toBe(isHeld);
  });

  it.each([
    ['not done', false, true],
    ['done', true, false],
    ['nothing recorded', null, false],
  ])('where nobody accounts: %s', (_name, done, isHeld) => {
    expect(isAccountDisputed([DONE], { done })).toBe(isHeld);
  });

  it.each([
    ['of an invoice of the receiver', 90_000, true, false],
    ['that nobody but the officer says', 90_000, false, true],
    ['of before it was asked whose it is', 90_000, null, true],
    ['that was not recorded', null, null, false],
  ])('where nobody accounts: done, at a cost %s', (_name, cost, own, isHeld) => {
    const recorded = { done: true, cost, own };
    expect(isAccountDisputed([DONE, COST, OWN], recorded)).toBe(isHeld);
  });
});
