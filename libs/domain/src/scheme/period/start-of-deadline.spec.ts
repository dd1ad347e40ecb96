import { describe, expect, it } from '@jest/globals';
import type { DeadlineStart } from '../../workflow/index.js';
import { PROJECT_FORM } from './project-form.fixture.js';
import { startOfDeadline } from './start-of-deadline.js';

const moments = {
  form: PROJECT_FORM,
  lastDayOfWindow: Temporal.PlainDate.from('2016-09-30'),
  transitionOn: Temporal.PlainDate.from('2016-10-11'),
  recorded: { receivedOn: '2016-10-03' },
  answers: { courseEndsOn: '2017-03-31', firstDay: '2017-01-01', years: '2' },
};

describe('the day a term is counted from', () => {
  it.each<[string, DeadlineStart, string]>([
    ['the last day of the window', 'window-closing', '2016-09-30'],
    ['the day of the transition', 'transition', '2016-10-11'],
    ['the last day of the project', 'project-end', '2018-12-31'],
    ['a day that was recorded with the step', { recorded: 'receivedOn' }, '2016-10-03'],
    ['a day in the answers', { answer: 'courseEndsOn' }, '2017-03-31'],
    ['the transition, for a term after one that was used', { after: 'repair' }, '2016-10-11'],
  ])('%s', (_name, from, day) => {
    expect(startOfDeadline(from, moments).toString()).toBe(day);
  });

  it('is the last day of a term that lapsed, on whatever day that is seen', () => {
    const lapsedOn = Temporal.PlainDate.from('2016-10-07');
    const from = startOfDeadline({ after: 'repair' }, { ...moments, lapsedOn });
    expect(from.toString()).toBe('2016-10-07');
  });

  it('is refused for a day that nobody sent', () => {
    expect(() => startOfDeadline({ answer: 'endsOn' }, moments)).toThrow(RangeError);
    expect(() => startOfDeadline({ recorded: 'endsOn' }, moments)).toThrow(RangeError);
    expect(() => startOfDeadline('project-end', { ...moments, answers: {} })).toThrow(RangeError);
  });
});
