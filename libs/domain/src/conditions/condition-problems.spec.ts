import { describe, expect, it } from '@jest/globals';
import type { PartnerKind } from '../co-financing/index.js';
import type { Answers } from '../form/index.js';
import { cents } from '../money/index.js';
import type { Condition } from './condition.js';
import {
  answerConditionProblems,
  answerConditionWarnings,
  partnerConditionProblems,
} from './condition-problems.js';

const law = { article: 'art. 7', text: { nl: 'Dat moet.', en: 'You must.' } };
const conditions: readonly Condition[] = [
  { ...law, kind: 'answer-is', code: 'earlier', field: 'earlier', in: ['yes'], variants: ['up'] },
  { ...law, kind: 'choices-include', code: 'themes', field: 'themes', values: ['a', 'b'] },
  {
    ...law,
    kind: 'at-least-share',
    code: 'half',
    part: 'now',
    whole: 'then',
    share: { numerator: 1, denominator: 2 },
  },
  {
    ...law,
    kind: 'partner-pays',
    code: 'hbo-pays',
    when: { field: 'degree', in: [true] },
    partnerKinds: ['hbo'],
  },
  { ...law, kind: 'no-partner-of', code: 'no-vso', partnerKinds: ['pro-vso'], variants: ['up'] },
];

describe('conditions on answers', () => {
  const codes = (answers: Answers, variant = 'up') =>
    answerConditionProblems(conditions, { variant, answers }).map(({ code }) => code);

  it.each<[string, Answers, string[]]>([
    ['nothing answered yet', {}, []],
    ['the answer that the variant wants', { earlier: 'yes' }, []],
    ['the other answer', { earlier: 'no' }, ['earlier']],
    ['all themes that are wanted, and more', { themes: ['c', 'b', 'a'] }, []],
    ['one theme of the two', { themes: ['a', 'c'] }, ['themes']],
    ['exactly half of the partners', { now: 7, then: 14 }, []],
    ['one partner under half', { now: 6, then: 13 }, ['half']],
  ])('%s', (_name, answers, expected) => {
    expect(codes(answers)).toEqual(expected);
  });

  it('a condition of one variant does not bind another', () => {
    expect(codes({ earlier: 'no' }, 'new')).toEqual([]);
  });

  it('says what is asked, and by which article', () => {
    const situation = { variant: 'up', answers: { earlier: 'no' } };
    expect(answerConditionProblems(conditions, situation)).toEqual([{ code: 'earlier', ...law }]);
  });
});

describe('conditions against what the tranche sets', () => {
  const bounds: readonly Condition[] = [
    { ...law, kind: 'bounded', code: 'year', field: 'year', is: 'equal-to', parameter: 'year' },
    {
      ...law,
      kind: 'bounded',
      code: 'level',
      field: 'level',
      is: 'one-of',
      parameter: 'levels',
    },
    {
      ...law,
      kind: 'at-most-per-row',
      code: 'per-school',
      field: 'requested',
      rows: 'schools',
      parameter: 'each',
    },
  ];
  const two = [{ name: 'De Vlieger' }, { name: 'De Ster' }];

  it.each<[string, Answers, string[]]>([
    ['nothing answered yet', { year: '' }, []],
    ['the year of the tranche', { year: '2015-2016' }, []],
    ['another year', { year: '2016-2017' }, ['year']],
    ['a level that the tranche names', { level: 'hbo' }, []],
    ['a level that it does not name', { level: 'mbo' }, ['level']],
    ['two rows of five', { requested: 10, schools: two }, []],
    ['one more than two rows of five', { requested: 11, schools: two }, ['per-school']],
    ['no rows, so nothing', { requested: 1, schools: [] }, ['per-school']],
    ['rows that are not asked yet', { requested: 11 }, []],
  ])('%s', (_name, answers, expected) => {
    const situation = {
      variant: 'up',
      answers,
      parameters: { year: '2015-2016', each: 5, levels: ['hbo', 'wo'] },
    };
    expect(answerConditionProblems(bounds, situation).map(({ code }) => code)).toEqual(expected);
  });
});

it('a day that a tranche sets is named where it is missed', () => {
  const from: Condition = {
    ...law,
    kind: 'bounded',
    code: 'too-early',
    field: 'startsOn',
    is: 'at-least',
    parameter: 'firstDay',
  };
  const situation = {
    variant: 'up',
    answers: { startsOn: '2016-04-30' },
    parameters: { firstDay: '2016-05-01' },
  };
  expect(answerConditionProblems([from], situation)).toEqual([
    {
      code: 'too-early',
      article: 'art. 7',
      text: {
        nl: 'Dat moet. Uw antwoord is 30 april 2016; de eerste dag die kan, is 1 mei 2016.',
        en: 'You must. Your answer is 30 April 2016; the first possible day is 1 May 2016.',
      },
    },
  ]);
});

describe('conditions on partners', () => {
  const codes = (answers: Answers, kinds: readonly [PartnerKind, number][], variant = 'up') =>
    partnerConditionProblems(conditions, {
      variant,
      answers,
      contributions: kinds.map(([partnerKind, amount]) => ({
        partnerKind,
        cashCents: cents(0),
        inKindCents: cents(amount),
      })),
    }).map(({ code }) => code);

  it.each<[string, Answers, [PartnerKind, number][], string[]]>([
    ['no degree, so nobody need pay for it', { degree: false }, [], []],
    ['a degree and a college that pays a cent', { degree: true }, [['hbo', 1]], []],
    ['a degree and a college that pays nothing', { degree: true }, [['hbo', 0]], ['hbo-pays']],
    ['a degree without a college', { degree: true }, [['university', 5]], ['hbo-pays']],
    ['a partner that may not take part', {}, [['pro-vso', 5]], ['no-vso']],
  ])('%s', (_name, answers, kinds, expected) => {
    expect(codes(answers, kinds)).toEqual(expected);
  });

  it('a partner that may take part under another variant', () => {
    expect(codes({}, [['pro-vso', 5]], 'new')).toEqual([]);
  });
});

describe('what is allowed and seldom meant', () => {
  const seldom: Condition = {
    ...law,
    warnsOnly: true,
    kind: 'answer-is',
    code: 'seldom',
    field: 'earlier',
    in: ['yes'],
  };
  const situation = { variant: 'up', answers: { earlier: 'no' } };

  it('is said beside what stops, and stops nothing', () => {
    const every = [...conditions, seldom];
    expect(answerConditionWarnings(every, situation)).toEqual([{ code: 'seldom', ...law }]);
    expect(answerConditionProblems(every, situation)).toEqual([{ code: 'earlier', ...law }]);
  });
});

describe('the day that a sentence names', () => {
  const soon: Condition = {
    ...law,
    kind: 'soon-after-decision',
    code: 'too-late',
    field: 'startsOn',
    plus: { unit: 'months', amount: 3 },
  };
  const textOf = (condition: Condition, answers: Answers) =>
    answerConditionProblems([condition], {
      variant: 'up',
      answers,
      parameters: { firstDay: '2016-05-01' },
      decidedBy: '2027-01-01',
    }).map(({ text }) => text.nl);

  it('is counted from the last day of the term to decide', () => {
    expect(textOf(soon, { startsOn: '2027-04-02' })).toEqual([
      'Dat moet. Uw antwoord is 2 april 2027; de laatste dag die kan, is 1 april 2027.',
    ]);
  });

  it('is none where a condition looks at no day', () => {
    const plain: Condition = { ...law, kind: 'answer-is', code: 'is', field: 'is', in: ['yes'] };
    expect(textOf(plain, { is: 'no' })).toEqual(['Dat moet.']);
  });
});
