import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { CALL, OUR_CHOICE } from '../topsector-grant.sources.js';

const ICT = { topsector: 'ict', sponsor: 'dutch digital delta', levels: ['mbo', 'hbo', 'wo'] };

const slot = (tranche: string, year: number, sponsor: string) => ({
  tranche,
  year,
  parameters: { sponsor },
});

const words = (count: number) => Array.from({ length: count }, () => 'techniek').join(' ');

export const limitExamples: readonly SchemeExample[] = [
  {
    kind: 'slot',
    name: 'the same student twice with one sponsor in one year, in the same call',
    first: slot('ict-spring', 2016, 'dutch digital delta'),
    second: slot('ict-spring', 2016, 'dutch digital delta'),
    isAllowed: false,
  },
  {
    kind: 'slot',
    name: 'a second call of the same sponsor in the same year is no second chance to two grants',
    first: slot('ict-spring', 2016, 'dutch digital delta'),
    second: slot('ict-autumn', 2016, 'dutch digital delta'),
    isAllowed: false,
  },
  {
    kind: 'slot',
    name: 'another sponsor in the same year',
    first: slot('ict-spring', 2016, 'dutch digital delta'),
    second: slot('chemistry', 2016, 'Topsector Chemie'),
    isAllowed: true,
  },
  {
    kind: 'slot',
    name: 'the same sponsor in the next year',
    first: slot('ict-spring', 2016, 'dutch digital delta'),
    second: slot('ict-spring', 2017, 'dutch digital delta'),
    isAllowed: true,
  },
];

export const answerExamples: readonly SchemeExample[] = [
  {
    kind: 'answers',
    name: 'a motivation of 300 words',
    answers: { motivation: words(300) },
    broken: [],
  },
  {
    kind: 'answers',
    name: 'a motivation of 301 words',
    answers: { motivation: words(301) },
    broken: ['motivation: too-many-words'],
  },
  {
    kind: 'answers',
    name: 'an IBAN with a digit turned round',
    answers: { iban: 'NL91ABNA0417164030' },
    broken: ['iban: format'],
  },
  {
    kind: 'answers',
    name: 'havo is no level of a topsector grant',
    answers: { level: 'havo' },
    broken: ['level: unknown-option'],
  },
];

export const levelExamples: readonly SchemeExample[] = [
  {
    kind: 'condition',
    name: 'a student of a level that the call names',
    variant: 'student',
    answers: { level: 'wo' },
    parameters: { levels: ['hbo', 'wo'] },
    broken: [],
  },
  {
    kind: 'condition',
    name: 'an mbo student, where the grant is for hbo and university',
    variant: 'student',
    answers: { level: 'mbo' },
    parameters: { levels: ['hbo', 'wo'] },
    broken: ['level-of-the-call'],
  },
];

export const amountExamples: readonly SchemeExample[] = [
  {
    kind: 'amount-of',
    name: 'a Talent Grant for ICT is 2,500',
    variant: 'student',
    answers: {},
    parameters: { ...ICT, amount: 2_500_00 },
    requestedCents: 2_500_00,
  },
  {
    kind: 'amount-of',
    name: 'a student cannot ask for more than the call gives',
    variant: 'student',
    answers: { requested: 5_000_00 },
    parameters: { ...ICT, amount: 2_500_00 },
    requestedCents: 2_500_00,
  },
  {
    kind: 'parameter',
    name: 'no amount is filled in: of nine of the ten rows none was published',
    parameter: 'amount',
    preset: null,
  },
];

export const selfCheckExamples: readonly SchemeExample[] = [
  {
    kind: 'self-check',
    name: 'somebody who does not study',
    answers: { student: 'no' },
    stops: CALL,
  },
  {
    kind: 'self-check',
    name: 'an mbo student where the sponsor names hbo and wo only',
    answers: { student: 'yes', topsector: 'yes', level: 'no' },
    stops: CALL,
  },
  {
    kind: 'self-check',
    name: 'a grant of the same sponsor earlier this year',
    answers: {
      student: 'yes',
      topsector: 'yes',
      level: 'yes',
      'enrolment-proof': 'yes',
      'earlier-grant': 'yes',
    },
    stops: OUR_CHOICE,
  },
];
