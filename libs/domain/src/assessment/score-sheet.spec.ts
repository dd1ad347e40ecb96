import { describe, expect, it } from '@jest/globals';
import { draftProblems, submissionProblems, type Score } from './score-sheet.js';
import { fivePoints, score, threeCriteria } from './three-criteria.fixture.js';

const complete = [score('link', 4), score('feasibility', 3), score('financing', 5)];

const submitted = (scores: readonly Score[]) =>
  submissionProblems(fivePoints, threeCriteria, scores).map(({ code }) => code);
const kept = (scores: readonly Score[]) =>
  draftProblems(fivePoints, threeCriteria, scores).map(({ code }) => code);

describe('a score sheet', () => {
  it('is submitted with points and reasons on every criterion', () => {
    expect(submitted(complete)).toEqual([]);
  });

  it.each<[string, readonly Score[], string[]]>([
    ['nothing yet', [], ['points-missing', 'points-missing', 'points-missing']],
    [
      'a criterion without points',
      complete.with(1, score('feasibility', null)),
      ['points-missing'],
    ],
    [
      'reasons of two words',
      complete.with(0, score('link', 4, 'Heel goed')),
      ['motivation-missing'],
    ],
    ['no reasons', complete.with(0, score('link', 4, '')), ['motivation-missing']],
    ['points above the scale', complete.with(0, score('link', 6)), ['off-scale']],
    ['points below the scale', complete.with(0, score('link', 0)), ['off-scale']],
    ['half a point', complete.with(0, score('link', 3.5)), ['off-scale']],
    ['no number', complete.with(0, score('link', Number.NaN)), ['off-scale']],
    ['a criterion of another list', [...complete, score('beauty', 5)], ['unknown-criterion']],
    ['a criterion twice', [...complete, score('link', 1)], ['unknown-criterion']],
  ])('is not submitted with %s', (_name, scores, codes) => {
    expect(submitted(scores)).toEqual(codes);
  });

  it('may be kept half done, but not with what can never be right', () => {
    expect(kept([score('link', null, ''), score('financing', 2, '')])).toEqual([]);
    expect(kept([score('link', 9), score('beauty', 3)])).toEqual([
      'off-scale',
      'unknown-criterion',
    ]);
  });

  it('cites the duty to give reasons', () => {
    const [problem] = submissionProblems(fivePoints, threeCriteria, [
      score('link', 4, ''),
      ...complete.slice(1),
    ]);
    expect(problem?.article).toBe('Awb 3:46');
  });
});
