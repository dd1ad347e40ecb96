import { expect, it } from '@jest/globals';
import { cents } from '@tranche/domain';
import { decisionEvidence } from './decision-evidence.js';
import { DecisionRow } from './decision.row.js';

const AT = new Date('2026-05-01T10:00:00Z');
const AS_BEFORE = {
  outcome: 'awarded',
  awardedCents: cents(100),
  grounds: [],
  personId: 'person-1',
  at: AT,
};
const NOT_SINCE = { loweredCents: null, procedure: null, replaces: null, replacedAt: null };

it.each<[string, Partial<DecisionRow>]>([
  ['as it was before one could be lowered or replaced', {}],
  ['with what it was lowered to', { loweredCents: cents(0) }],
  ['with the procedure it was taken in', { procedure: 'objection' }],
  ['with the one it replaces', { replaces: 'decision-0' }],
  ['with when it was replaced', { replacedAt: AT }],
])('a decision is sealed %s', (_how, change) => {
  const row = Object.assign(new DecisionRow(), { id: 'd-1', ...AS_BEFORE, ...NOT_SINCE }, change);
  expect(decisionEvidence(row)).toStrictEqual({
    kind: 'decision',
    subject: 'd-1',
    content: { ...AS_BEFORE, ...change },
  });
});
