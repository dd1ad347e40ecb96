import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { askedOf, selfCheckResult, type SelfCheckQuestion } from './self-check.js';

const both = (text: string) => ({ nl: text, en: text });
const TOO_OLD = { reason: both('Niet voor oude auto’s'), article: 'art. 3' };

const question = (code: string): SelfCheckQuestion => ({
  code,
  question: both(code),
  options: [
    { value: 'yes', label: both('Ja') },
    { value: 'no', label: both('Nee'), stops: { ...TOO_OLD, reason: both(`Geen ${code}`) } },
  ],
});
const QUESTIONS = ['car', 'street', 'licence'].map(question);

describe('a question that hangs on an earlier answer', () => {
  const kind: SelfCheckQuestion = {
    code: 'kind',
    question: both('Which?'),
    options: [
      { value: 'old', label: both('Old') },
      { value: 'new', label: both('New') },
    ],
  };
  const asking = [kind, { ...question('papers'), when: { question: 'kind', in: ['old'] } }];

  it.each([
    ['is asked after that answer', { kind: 'old', papers: 'no' }, 'stops', 2],
    ['says no to nobody else', { kind: 'new', papers: 'no' }, 'passes', 1],
    ['waits for it', {}, 'asks', 2],
  ])('%s', (_case, answers, result, asked) => {
    expect(selfCheckResult(asking, answers).kind).toBe(result);
    expect(askedOf(asking, answers)).toHaveLength(asked);
  });
});

describe('how many questions there are, before what they hang on is answered', () => {
  const hangs = { ...question('papers'), when: { question: 'street', in: ['yes'] } };

  it.each<[string, readonly SelfCheckQuestion[], number]>([
    ['counts for the first option that asks it', [...QUESTIONS, hangs], 4],
    ['does not count what nobody asks', [hangs], 0],
    ['does not count what nobody can answer', [{ ...question('street'), options: [] }, hangs], 1],
    [
      'looks at no other question',
      [
        { ...question('car'), options: [{ value: 'old', label: both('Oud') }] },
        question('street'),
        hangs,
      ],
      3,
    ],
  ])('%s', (_case, asking, count) => {
    expect(askedOf(asking, {})).toHaveLength(count);
  });
});

describe('selfCheckResult', () => {
  it.each([
    ['nothing answered yet', {}, { kind: 'asks', number: 1 }],
    ['the first answered', { car: 'yes' }, { kind: 'asks', number: 2 }],
    ['an answer that is no option', { car: 'perhaps' }, { kind: 'asks', number: 1 }],
    ['an answer to a later question only', { licence: 'no' }, { kind: 'asks', number: 1 }],
    [
      'an answer that stops',
      { car: 'yes', street: 'no' },
      { kind: 'stops', reason: both('Geen street'), article: 'art. 3' },
    ],
    [
      'two answers that stop: the first is told',
      { car: 'no', street: 'no' },
      { kind: 'stops', reason: both('Geen car') },
    ],
    [
      'every question answered well',
      { car: 'yes', street: 'yes', licence: 'yes' },
      { kind: 'passes' },
    ],
  ])('%s', (_case, answers, result) => {
    expect(selfCheckResult(QUESTIONS, answers)).toMatchObject(result);
  });

  it('ends after as many answers as there are questions', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('yes', 'no')), (given) => {
        const answers: Record<string, string> = {};
        let asked = 0;
        let result = selfCheckResult(QUESTIONS, answers);
        while (result.kind === 'asks') {
          answers[result.question.code] = given[asked] ?? 'yes';
          asked += 1;
          result = selfCheckResult(QUESTIONS, answers);
        }
        expect(asked).toBeLessThanOrEqual(QUESTIONS.length);
        const stops = given.slice(0, QUESTIONS.length).includes('no');
        expect(result.kind).toBe(stops ? 'stops' : 'passes');
      }),
    );
  });
});
