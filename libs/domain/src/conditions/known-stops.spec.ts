import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../form/index.js';
import type { Condition } from './condition.js';
import { knownStops, knownWarnings } from './known-stops.js';

const both = (text: string) => ({ nl: text, en: text });
const base = (code: string) => ({ code, article: 'art. 3', text: both(code) });

const CONDITIONS: readonly Condition[] = [
  { ...base('end-after-begin'), kind: 'date-order', first: 'startsOn', then: 'endsOn' },
  { ...base('level'), kind: 'answer-is', field: 'level', in: ['mbo'] },
];
const ORDER = ['level', 'startsOn', 'endsOn', 'name'];

describe('what the answers so far make impossible', () => {
  it.each([
    ['nothing is answered', {}, []],
    ['a wrong level is said at the level', { level: 'none' }, [['level', 'level']]],
    ['a begin alone says nothing', { startsOn: '2026-09-01' }, []],
    [
      'an end before the begin is said at the end',
      { level: 'mbo', startsOn: '2026-09-01', endsOn: '2026-08-31' },
      [['endsOn', 'end-after-begin']],
    ],
  ])('%s', (_case, answers, stops) => {
    const found = knownStops(CONDITIONS, { variant: 'standard', answers }, ORDER);
    expect(found.map(({ field, reason }) => [field, reason.code])).toEqual(stops);
  });
});

it('a warning is said at its question, and is no stop', () => {
  const seldom: Condition = {
    ...base('seldom-meant'),
    warnsOnly: true,
    kind: 'answer-is',
    field: 'level',
    in: ['mbo'],
  };
  const situation = { variant: 'standard', answers: { level: 'hbo' } };
  expect(knownStops([seldom], situation, ORDER)).toEqual([]);
  expect(knownWarnings([seldom], situation, ORDER).map(({ field }) => field)).toEqual(['level']);
});

it('rows that an answer rules out are said at the later of the two', () => {
  const only: Condition = {
    ...base('not-declared'),
    kind: 'rows-only-with',
    rows: 'places',
    column: 'kind',
    values: ['phd'],
    field: 'level',
    in: ['wo'],
  };
  const stopsAt = (answers: Answers) =>
    knownStops([only], { variant: 'standard', answers }, ['places', ...ORDER]).map(
      ({ field }) => field,
    );
  expect(stopsAt({ places: [{ kind: 'mbo' }, { kind: 'phd' }], level: 'mbo' })).toEqual(['level']);
  expect(stopsAt({ places: [{ kind: 'phd' }], level: 'wo' })).toEqual([]);
  expect(stopsAt({ places: [{ kind: 'phd' }] })).toEqual([]);
  expect(stopsAt({ level: 'mbo' })).toEqual([]);
});

describe('what looks at several questions is said at the last of them', () => {
  const ASKED = ['now', 'then', 'schools', 'requested'];
  const half = { numerator: 1, denominator: 2 };
  const share = { kind: 'at-least-share', part: 'now', whole: 'then', share: half } as const;
  const most = {
    kind: 'at-most-per-row',
    field: 'requested',
    rows: 'schools',
    parameter: 'each',
  } as const;
  const answerOf = (field: string) =>
    ({ ...base(field), kind: 'answer-is', field, in: ['yes'] }) as const;
  const either = { kind: 'any-of', of: [answerOf('then'), answerOf('now')] } as const;

  it.each<[string, Condition, Answers, readonly string[]]>([
    ['a share', { ...base('share'), ...share }, { now: 1, then: 3 }, ['then']],
    [
      'a most for each row',
      { ...base('most'), ...most },
      { schools: [{}], requested: 6 },
      ['requested'],
    ],
    ['one of several', { ...base('either'), ...either }, { now: 'no', then: 'no' }, ['then']],
    ['what the form does not ask', answerOf('elsewhere'), { elsewhere: 'no' }, []],
  ])('%s', (_case, condition, answers, fields) => {
    const situation = { variant: 'standard', answers, parameters: { each: 5 } };
    expect(knownStops([condition], situation, ASKED).map(({ field }) => field)).toStrictEqual(
      fields,
    );
  });
});
