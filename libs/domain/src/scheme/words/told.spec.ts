import { expect, it } from '@jest/globals';
import type { Parameter } from '../applicant.js';
import { toldParameters } from './told.js';

const text = (nl: string, en = nl) => ({ nl, en });
const parameters: readonly Parameter[] = [
  {
    field: { kind: 'text', name: 'studyYear', label: text('Studiejaar van dit tijdvak') },
    preset: null,
    told: text('Studiejaar', 'Study year'),
  },
  { field: { kind: 'number', name: 'quota', label: text('Aantal') }, preset: 10 },
  {
    field: { kind: 'date', name: 'firstDay', label: text('Vroegste dag') },
    preset: null,
    told: text('Eerste dag', 'First day'),
  },
];
const set = { studyYear: '2025/2026', quota: 10, firstDay: '2016-05-01' };

it('tells what a tranche settled, in both languages, and keeps the rest of the office to itself', () => {
  expect(toldParameters(parameters, set)).toEqual([
    { label: text('Studiejaar', 'Study year'), value: text('2025/2026') },
    { label: text('Eerste dag', 'First day'), value: text('1 mei 2016', '1 May 2016') },
  ]);
});

it('tells on a page what is asked there, and nothing that is not set', () => {
  expect(toldParameters(parameters, set, ['firstDay']).map(({ label }) => label.nl)).toEqual([
    'Eerste dag',
  ]);
  expect(toldParameters(parameters, {})).toEqual([]);
});
