import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../../form/index.js';
import { PROJECT_FORM } from './project-form.fixture.js';
import { daysIn, firstDayIn, projectPeriodIn } from './project-period-in.js';

describe('the period of a project', () => {
  it.each<[string, Answers, object | null]>([
    [
      'a number of years',
      { firstDay: '2027-09-01', years: 4 },
      { startsOn: '2027-09-01', durationYears: 4 },
    ],
    [
      'a choice of years',
      { firstDay: '2027-09-01', years: '2' },
      { startsOn: '2027-09-01', durationYears: 2 },
    ],
    ['no first day', { firstDay: ' ', years: 4 }, null],
    ['no years', { firstDay: '2027-09-01' }, null],
    ['no project', {}, null],
    ['other questions', { startsOn: '2027-09-01', durationYears: 4 }, null],
  ])('%s', (_name, answers, period) => {
    expect(projectPeriodIn(PROJECT_FORM, answers)).toEqual(period);
  });
});

describe('the first day', () => {
  it.each<[string, Answers, string | null]>([
    ['of a project', { firstDay: '2027-09-01', years: 4 }, '2027-09-01'],
    ['of what lasts no years, such as a course', { firstDay: '2027-09-01' }, '2027-09-01'],
    ['that was not answered', { firstDay: ' ', years: 4 }, null],
    ['of what names none', {}, null],
  ])('%s', (_name, answers, day) => {
    expect(firstDayIn(PROJECT_FORM, answers)).toBe(day);
  });
});

it('every day that was answered is told by its question, and nothing else', () => {
  const answers = { firstDay: ' 2027-09-01 ', years: 4, other: '2027-01-01' };
  expect(daysIn(PROJECT_FORM, answers)).toEqual({ firstDay: '2027-09-01' });
  expect(daysIn(PROJECT_FORM, { firstDay: ' ', years: 4 })).toEqual({});
  expect(daysIn(PROJECT_FORM, { firstDay: { typed: 'ooit' } })).toEqual({});
});
