import { describe, expect, it } from '@jest/globals';
import { checkPerTranche, selfCheckResult } from '@tranche/domain';
import { findScheme } from '../catalogue.js';

const tranche = (code: string, version: string) => ({
  code,
  name: { nl: code, en: code },
  questions: findScheme('topsector-grant', version).selfCheck,
});
const QUESTIONS = checkPerTranche(findScheme('topsector-grant', '2016-in-parts').selfCheck, [
  tranche('chemistry', '2016-in-parts'),
  tranche('ict', '2016'),
]);

describe('the self-check of the topsector grants', () => {
  it.each([
    ['chemistry', 'stops'],
    ['ict', 'passes'],
  ])('of a second-year student, for %s, %s', (code, kind) => {
    const answers = {
      tranche: code,
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
