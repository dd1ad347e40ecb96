import type { SchemeExample } from '../../contract/example/scheme-example.js';

const startsOn = (courseStartsOn: string, broken: readonly string[]): SchemeExample => ({
  kind: 'condition',
  variant: 'broad',
  name: `a course that starts on ${courseStartsOn}`,
  answers: { courseStartsOn },
  broken,
});

const FITS = {
  'job-seeker': 'yes',
  registered: 'yes',
  occupation: 'yes',
  certificate: 'yes',
  'too-late': 'no',
  'other-money': 'no',
};

export const applicantExamples: readonly SchemeExample[] = [
  startsOn('2016-04-30', ['starts-too-early']),
  startsOn('2016-05-01', []),
  startsOn('2018-04-01', []),
  startsOn('2018-04-02', ['starts-too-late']),
  {
    kind: 'slot',
    name: 'the same person in a later tranche and year, through another browser',
    first: { tranche: '2016', year: 2016 },
    second: { tranche: '2017', year: 2017 },
    isAllowed: false,
  },
  {
    kind: 'slot',
    name: 'the same person, now from the line for long-term care',
    first: { tranche: '2017', year: 2017, answers: { careWork: 'no' } },
    second: { tranche: '2017', year: 2017, answers: { careWork: 'now' } },
    isAllowed: false,
  },
  {
    kind: 'self-check',
    name: 'somebody with WW, a listed occupation and a course next month',
    answers: FITS,
    stops: null,
  },
  {
    kind: 'self-check',
    name: 'an employee who has not registered at werk.nl yet',
    answers: { ...FITS, registered: 'no' },
    stops: 'Tijdelijke regeling kansberoep',
  },
  {
    kind: 'self-check',
    name: 'an occupation that left the list last half year',
    answers: { ...FITS, occupation: 'no' },
    stops: 'art. 1, 3',
  },
  {
    kind: 'self-check',
    name: 'a course that started three weeks ago',
    answers: { ...FITS, 'too-late': 'yes' },
    stops: 'Tijdelijke regeling kansberoep',
  },
];
