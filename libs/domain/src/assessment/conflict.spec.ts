import { describe, expect, it } from '@jest/globals';
import { detectConflicts, type Applicants, type AssessorProfile } from './conflict.js';

const applicants: Applicants = {
  organisations: [
    { name: 'ROC De Linde', kvk: '11111111' },
    { name: 'Bakkerij Staal', kvk: null },
  ],
  emails: ['anna@roclinde.example', 'bert@gmail.com'],
};
const stranger: AssessorProfile = {
  personId: 'vera',
  email: 'vera@commissie.example',
  kvks: ['99999999'],
};

const codes = (assessor: AssessorProfile) =>
  detectConflicts(assessor, applicants).map(({ code }) => code);

describe('signs of an interest', () => {
  it.each<[string, AssessorProfile, string[]]>([
    ['nothing in common', stranger, []],
    ['acts for the school', { ...stranger, kvks: ['11111111'] }, ['same-organisation']],
    ['mails from the school', { ...stranger, email: 'v@ROClinde.example' }, ['same-mail-domain']],
    ['mails from where anybody may', { ...stranger, email: 'vera@gmail.com' }, []],
    [
      'both',
      { ...stranger, email: 'v@roclinde.example', kvks: ['11111111'] },
      ['same-organisation', 'same-mail-domain'],
    ],
  ])('%s', (_name, assessor, expected) => {
    expect(codes(assessor)).toEqual(expected);
  });

  it('a partner without a register number is nobody’s organisation', () => {
    expect(codes({ ...stranger, kvks: [] })).toEqual([]);
  });
});
