import { describe, expect, it } from '@jest/globals';
import type { AnsweredVariant } from './answered-variant.js';
import { dayIn, holds } from './answers-hold.js';
import type { AnswerCondition } from './condition.js';

const base = { code: 'c', article: 'art. 7', text: { nl: 'Dat moet.', en: 'You must.' } };
const BOUND = { ...base, kind: 'bounded', field: 'given', parameter: 'bound' } as const;

const verdict = (condition: AnswerCondition, situation: Omit<AnsweredVariant, 'variant'>) =>
  holds(condition, { variant: 'up', ...situation });

describe('an answer against what the tranche sets', () => {
  it.each([
    ['at-least', 5, 5, true],
    ['at-least', 4, 5, false],
    ['at-least', 6, 5, true],
    ['at-most', 5, 5, true],
    ['at-most', 6, 5, false],
    ['at-most', 4, 5, true],
    ['at-least', '2027-01-01', '2027-01-01', true],
    ['at-least', '2026-12-31', '2027-01-01', false],
    ['at-most', '2027-01-02', '2027-01-01', false],
    ['at-most', '2026-12-31', '2027-01-01', true],
    ['at-least', 'soon', '2027-01-01', true],
    ['at-least', '2027-01-01', 'soon', true],
    ['at-most', 6, '2027-01-01', true],
    ['at-most', '2027-01-01', 5, true],
    ['at-least', 4, undefined, true],
    ['at-most', undefined, -1, true],
    ['equal-to', 5, 5, true],
    ['equal-to', 4, 5, false],
    ['equal-to', null, 5, true],
    ['one-of', 'hbo', ['hbo', 'wo'], true],
    ['one-of', 'mbo', ['hbo', 'wo'], false],
    ['one-of', null, ['hbo', 'wo'], true],
    ['one-of', 'mbo', undefined, true],
  ] as const)('is %s: %j beside %j is %s', (is, given, bound, expected) => {
    const situation = { answers: { given }, parameters: { bound } };
    expect(verdict({ ...BOUND, is }, situation)).toBe(expected);
  });
});

describe('a least amount', () => {
  it.each([
    [10_000, true],
    [9_999, false],
    [undefined, true],
    ['much', true],
  ])('%j against € 100 is %s', (amount, expected) => {
    const least = { ...base, kind: 'at-least-amount', field: 'amount', cents: 10_000 } as const;
    expect(verdict(least, { answers: { amount } })).toBe(expected);
  });
});

describe('a least share', () => {
  const twoThirds = { numerator: 2, denominator: 3 };
  const share = { ...base, kind: 'at-least-share', part: 'now', whole: 'then' } as const;

  it.each([
    [2, 3, true],
    [1, 3, false],
    [undefined, 3, true],
    [1, undefined, true],
    [undefined, undefined, true],
  ])('%j of %j against two thirds is %s', (now, then, expected) => {
    expect(verdict({ ...share, share: twoThirds }, { answers: { now, then } })).toBe(expected);
  });
});

describe('a most for each row', () => {
  const most = {
    ...base,
    kind: 'at-most-per-row',
    field: 'given',
    rows: 'schools',
    parameter: 'each',
  } as const;

  it.each([
    ['at the most', 5, 5, true],
    ['above it', 6, 5, false],
    ['not answered', undefined, 5, true],
    ['not set by the tranche', 6, undefined, true],
  ])('%s', (_name, given, each, expected) => {
    const situation = { answers: { given, schools: [{ name: 'De Ster' }] }, parameters: { each } };
    expect(verdict(most, situation)).toBe(expected);
  });
});

describe('choices that have to be there', () => {
  it.each([
    [['a', 'b'], true],
    [['a'], false],
    [[], true],
    [undefined, true],
  ])('%j among a and b is %s', (themes, expected) => {
    const both = { ...base, kind: 'choices-include', field: 'themes', values: ['a', 'b'] } as const;
    expect(verdict(both, { answers: { themes } })).toBe(expected);
  });
});

describe('rows that go with an answer only', () => {
  const only = {
    ...base,
    kind: 'rows-only-with',
    rows: 'places',
    column: 'kind',
    values: ['phd', 'postdoc'],
    field: 'level',
    in: ['wo'],
  } as const;

  it.each([
    ['one of the kind', [{ kind: 'mbo' }, { kind: 'phd' }], 'mbo', false],
    ['none of the kind', [{ kind: 'mbo' }], 'mbo', true],
    ['one of the kind, with the answer', [{ kind: 'phd' }], 'wo', true],
    ['no row', [], 'mbo', true],
    ['one of the kind, not answered', [{ kind: 'phd' }], undefined, true],
  ])('%s', (_name, places, level, expected) => {
    expect(verdict(only, { answers: { places, level } })).toBe(expected);
  });
});

describe('two days in their order', () => {
  const order = { ...base, kind: 'date-order', first: 'startsOn', then: 'endsOn' } as const;
  const year = { ...order, within: { unit: 'years', amount: 1 } } as const;

  it.each([
    ['the same day', order, '2027-01-01', '2027-01-01', true],
    ['the day before', order, '2027-01-01', '2026-12-31', false],
    ['much later, within nothing', order, '2027-01-01', '2037-01-01', true],
    ['the last day within a year', year, '2027-01-01', '2028-01-01', true],
    ['a day more than a year', year, '2027-01-01', '2028-01-02', false],
    ['before, within a year', year, '2027-01-02', '2027-01-01', false],
    ['no begin yet', order, undefined, '2027-01-01', true],
    ['no end yet', order, '2027-01-01', undefined, true],
  ])('%s', (_name, condition, startsOn, endsOn, expected) => {
    expect(verdict(condition, { answers: { startsOn, endsOn } })).toBe(expected);
  });
});

describe('received at the latest so long after a day', () => {
  const plus = { unit: 'weeks', amount: 2 } as const;
  const timely = { ...base, kind: 'received-by', field: 'startsOn', plus } as const;

  it.each([
    ['on the last day', '2027-01-01', { receivedOn: '2027-01-15' }, true],
    ['a day late', '2027-01-01', { receivedOn: '2027-01-16' }, false],
    ['after a day that is not known', undefined, { receivedOn: '2027-01-16' }, true],
    ['not received yet', '2027-01-01', {}, true],
  ])('%s', (_name, startsOn, received, expected) => {
    expect(verdict(timely, { answers: { startsOn }, ...received })).toBe(expected);
  });
});

describe('so soon after the term to decide', () => {
  const plus = { unit: 'months', amount: 3 } as const;
  const soon = { ...base, kind: 'soon-after-decision', field: 'startsOn', plus } as const;

  it.each([
    ['on the last day', '2027-04-01', { decidedBy: '2027-01-01' }, true],
    ['a day late', '2027-04-02', { decidedBy: '2027-01-01' }, false],
    ['not answered yet', undefined, { decidedBy: '2027-01-01' }, true],
    ['while no window has closed', '2027-04-02', {}, true],
  ])('%s', (_name, startsOn, last, expected) => {
    expect(verdict(soon, { answers: { startsOn }, ...last })).toBe(expected);
  });
});

describe('one of several is enough', () => {
  const of = ['equity', 'guarantee'].map(
    (field) => ({ ...base, kind: 'answer-is', field, in: ['yes'] }) as const,
  );

  it.each([
    ['no', 'yes', true],
    ['yes', 'no', true],
    ['no', 'no', false],
  ])('equity %s and a guarantee %s: %s', (equity, guarantee, expected) => {
    const either = { ...base, kind: 'any-of', of } as const;
    expect(verdict(either, { answers: { equity, guarantee } })).toBe(expected);
  });
});

it.each([
  ['2028-02-29', '2028-02-29'],
  ['2027-02-29', undefined],
  ['2027-01-01T10:00', undefined],
  ['+002027-01-01', undefined],
  [20_270_101, undefined],
  [undefined, undefined],
])('the day in the answer %j', (answer, day) => {
  expect(dayIn(answer)?.toString()).toBe(day);
});
