import { describe, expect, it } from '@jest/globals';
import { checkPerCall } from './check-per-call.js';
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
const call = (code: string, questions: readonly SelfCheckQuestion[]) => ({
  code,
  name: both(code),
  questions,
});
const CHEMISTRY = call('chemistry', FOR_FIRST_YEARS);
const ICT = call('ict', AT_ONCE);
const WATER = call('water', AT_ONCE);

describe('the check where several calls are open', () => {
  const questions = checkPerCall(FOR_FIRST_YEARS, [CHEMISTRY, ICT, WATER]);

  it('asks first which call it is, and what every call asks once', () => {
    expect(questions.map(({ code }) => code)).toEqual(['call', 'student', 'first-year']);
    expect(questions[0]?.options.map(({ value }) => value)).toEqual(['chemistry', 'ict', 'water']);
  });

  it.each([
    ['chemistry', 'stops'],
    ['ict', 'passes'],
    ['water', 'passes'],
  ])('stops a second-year student only for the call that is for first-years: %s', (code, kind) => {
    const answers = { call: code, student: 'yes', 'first-year': 'no' };
    expect(selfCheckResult(questions, answers).kind).toBe(kind);
  });

  it.each([
    ['of one version', [ICT, WATER]],
    ['none at all', []],
  ])('asks no call where there are calls %s', (_, calls) => {
    expect(checkPerCall(AT_ONCE, calls)).toEqual(AT_ONCE);
  });
});
