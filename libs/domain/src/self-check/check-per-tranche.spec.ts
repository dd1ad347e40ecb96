import { describe, expect, it } from '@jest/globals';
import { checkPerTranche } from './check-per-tranche.js';
import { selfCheckResult, type SelfCheckQuestion } from './self-check.js';

const both = (text: string) => ({ nl: text, en: text });

function question(code: string): SelfCheckQuestion {
  return {
    code,
    question: both(code),
    options: [
      { value: 'yes', label: both('Ja') },
      { value: 'no', label: both('Nee'), stops: { reason: both(code), article: 'art. 1' } },
    ],
  };
}

const AT_ONCE = [question('student')];
const FOR_FIRST_YEARS = [question('student'), question('first-year')];
const tranche = (code: string, questions: readonly SelfCheckQuestion[]) => ({
  code,
  name: both(code),
  questions,
});
const CHEMISTRY = tranche('chemistry', FOR_FIRST_YEARS);
const ICT = tranche('ict', AT_ONCE);
const WATER = tranche('water', AT_ONCE);

describe('the check where several tranches are open', () => {
  const questions = () => checkPerTranche(FOR_FIRST_YEARS, [CHEMISTRY, ICT, WATER]);

  it('asks first which tranche it is, and what every tranche asks once', () => {
    expect(questions().map(({ code }) => code)).toEqual(['tranche', 'student', 'first-year']);
    expect(questions()[1]).toEqual(question('student'));
    expect(questions()[0]?.options.map(({ value }) => value)).toEqual([
      'chemistry',
      'ict',
      'water',
    ]);
  });

  it.each([
    ['chemistry', 'stops'],
    ['ict', 'passes'],
    ['water', 'passes'],
  ])(
    'stops a second-year student only for the tranche that is for first-years: %s',
    (code, kind) => {
      const answers = { tranche: code, student: 'yes', 'first-year': 'no' };
      expect(selfCheckResult(questions(), answers).kind).toBe(kind);
    },
  );

  it('asks as the version that leads where a question hangs on an earlier answer', () => {
    const hangs = { ...question('first-year'), when: { question: 'student', in: ['yes'] } };
    const nested = tranche('nested', [question('student'), hangs]);
    expect(checkPerTranche(AT_ONCE, [nested, ICT])).toEqual(AT_ONCE);
  });

  it.each([
    ['of one version', [ICT, WATER]],
    ['none at all', []],
  ])('asks no tranche where there are tranches %s', (_, tranches) => {
    expect(checkPerTranche(AT_ONCE, tranches)).toEqual(AT_ONCE);
  });
});
