import { describe, expect, it } from '@jest/globals';
import { detectInterests, type Applicants, type AssessorProfile } from './conflict.js';

const applicants: Applicants = {
  organisations: [
    { name: 'ROC De Linde', kvk: '11111111' },
    { name: 'Bakkerij Staal', kvk: null },
  ],
  mailDomains: ['roclinde.example', null],
};
const stranger: AssessorProfile = {
  personId: 'vera',
  mailDomain: 'commissie.example',
  kvks: ['99999999'],
};

function codes(assessor: AssessorProfile) {
  const { conflicts, signs } = detectInterests(assessor, applicants);
  return { conflicts: conflicts.map(({ code }) => code), signs: signs.map(({ code }) => code) };
}

const SAME = ['same-organisation'];
const MAIL = ['same-mail-domain'];

describe('interests between an assessor and an application', () => {
  it.each<[string, AssessorProfile, string[], string[]]>([
    ['nothing in common', stranger, [], []],
    ['acts for the school', { ...stranger, kvks: ['11111111'] }, SAME, []],
    ['mails from the school', { ...stranger, mailDomain: 'roclinde.example' }, [], MAIL],
    ['mails from where anybody may', { ...stranger, mailDomain: null }, [], []],
    ['both', { ...stranger, mailDomain: 'roclinde.example', kvks: ['11111111'] }, SAME, MAIL],
    ['acts for nobody', { ...stranger, kvks: [] }, [], []],
  ])('%s', (_name, assessor, conflicts, signs) => {
    expect(codes(assessor)).toEqual({ conflicts, signs });
  });
});
