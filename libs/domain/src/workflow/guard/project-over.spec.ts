import { describe, expect, it } from '@jest/globals';
import { NO_FACTS, type Facts } from './facts.js';
import { projectOver } from './guard.js';
import { whyNot } from './why-not.js';

const onFirstOfFebruary = (change: Partial<Facts>): Facts => ({
  ...NO_FACTS,
  lastDayOn: '2027-02-02',
  today: '2027-02-01',
  ...change,
});
const codes = (guard: ReturnType<typeof projectOver>, facts: Facts) =>
  whyNot(guard, facts, 'somebody').map(({ code }) => code);

describe('the last day of a project', () => {
  const over = projectOver('art. 5');

  it.each([
    ['that is over', { lastDayOn: '2027-01-31' }],
    ['that nobody knows', { lastDayOn: null }],
  ])('is not waited for %s', (_case, change) => {
    expect(codes(over, onFirstOfFebruary(change))).toEqual([]);
  });

  it('is waited for to its end', () => {
    expect(codes(over, onFirstOfFebruary({ lastDayOn: '2027-02-01' }))).toEqual([
      'project-goes-on',
    ]);
  });

  it('is named where it is to come, with the article', () => {
    expect(whyNot(over, onFirstOfFebruary({}), 'somebody')).toMatchObject([
      {
        code: 'project-goes-on',
        article: 'art. 5',
        text: {
          nl: expect.stringContaining('de laatste dag van het project: 2 februari 2027.'),
          en: expect.stringContaining('only after the last day of the project: 2 February 2027.'),
        },
      },
    ]);
  });

  it('does not matter where the award ended before it', () => {
    const halfway = projectOver('art. 5', 'always', ['stopped']);
    expect(codes(halfway, onFirstOfFebruary({ passedStates: ['awarded', 'stopped'] }))).toEqual([]);
    expect(codes(halfway, onFirstOfFebruary({ passedStates: ['awarded'] }))).toEqual([
      'project-goes-on',
    ]);
    expect(codes(over, onFirstOfFebruary({ passedStates: ['stopped'] }))).toEqual([
      'project-goes-on',
    ]);
  });

  it('is waited for only by what is held undone, where a step says so', () => {
    const undone = projectOver('art. 5', 'if-held-undone');
    expect(codes(undone, onFirstOfFebruary({ isHeldUndone: false }))).toEqual([]);
    expect(codes(undone, onFirstOfFebruary({ isHeldUndone: true }))).toEqual(['project-goes-on']);
  });
});
