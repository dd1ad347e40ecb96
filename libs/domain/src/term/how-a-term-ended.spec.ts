import { expect, it } from '@jest/globals';
import { howTermEnded } from './how-a-term-ended.js';

const on = (date: string | null) => (date === null ? null : Temporal.PlainDate.from(date));

it.each([
  ['done on the last day', '2027-03-30', '2027-03-30', 'met'],
  ['done the day after', '2027-03-30', '2027-03-31', 'met-late'],
  ['done while the term stood still', null, '2027-03-31', 'met'],
  ['no longer asked', '2027-03-30', null, 'dropped'],
])('a term %s', (_, dueOn, doneOn, ending) => {
  expect(howTermEnded({ dueOn: on(dueOn), doneOn: on(doneOn) })).toBe(ending);
});
