import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../form/index.js';
import { projectPeriodIn } from './project-period-in.js';

describe('the period of a project', () => {
  it.each<[string, Answers, object | null]>([
    [
      'a number of years',
      { startsOn: '2027-09-01', durationYears: 4 },
      { startsOn: '2027-09-01', durationYears: 4 },
    ],
    [
      'a choice of years',
      { startsOn: '2027-09-01', durationYears: '2' },
      { startsOn: '2027-09-01', durationYears: 2 },
    ],
    ['no first day', { startsOn: ' ', durationYears: 4 }, null],
    ['no years', { startsOn: '2027-09-01' }, null],
    ['no project', {}, null],
  ])('%s', (_name, answers, period) => {
    expect(projectPeriodIn(answers)).toEqual(period);
  });
});
