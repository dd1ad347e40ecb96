import { describe, expect, it } from '@jest/globals';
import { checkPerCall, selfCheckResult } from '@tranche/domain';
import { findScheme } from '../catalogue.js';

const call = (code: string, version: string) => ({
  code,
  name: { nl: code, en: code },
  questions: findScheme('topsector-grant', version).selfCheck,
});
const QUESTIONS = checkPerCall(findScheme('topsector-grant', '2016-in-parts').selfCheck, [
  call('chemistry', '2016-in-parts'),
  call('ict', '2016'),
]);

describe('the self-check of the topsector grants', () => {
  it.each([
    ['chemistry', 'stops'],
    ['ict', 'passes'],
  ])('of a second-year student, for %s, %s', (code, kind) => {
    const answers = {
      call: code,
      student: 'yes',
      topsector: 'yes',
      level: 'yes',
      'enrolment-proof': 'yes',
      'earlier-grant': 'no',
      'first-year': 'no',
    };
    expect(selfCheckResult(QUESTIONS, answers).kind).toBe(kind);
  });
});
