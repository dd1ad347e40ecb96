import { describe, expect, it } from '@jest/globals';
import { adviceDraftProblems, withoutReasons, type CriterionAdvice } from './committee-advice.js';
import { fivePoints, threeCriteria } from './three-criteria.fixture.js';

const WORDS = 'Het plan zegt wie wat doet.';
const RULES = { ...fivePoints, minimumMotivationWords: 5 };
const whole: readonly CriterionAdvice[] = threeCriteria.criteria.map(({ code }) => ({
  criterion: code,
  text: WORDS,
}));

describe('the advice of the committee', () => {
  it.each<[string, readonly CriterionAdvice[], string[]]>([
    ['whole', whole, []],
    ['nothing written', [], ['link', 'feasibility', 'financing']],
    ['one left out', whole.slice(1), ['link']],
    ['too short', [{ criterion: 'link', text: 'Goed plan.' }, ...whole.slice(1)], ['link']],
    ['only spaces', [{ criterion: 'link', text: ' \n ' }, ...whole.slice(1)], ['link']],
  ])('%s: the criteria without reasons', (_name, advice, expected) => {
    expect(withoutReasons(RULES, threeCriteria, advice).map(({ criterion }) => criterion)).toEqual(
      expected,
    );
  });

  it('names the character that no letter can print', () => {
    const advice = [{ criterion: 'link', text: `${WORDS} 🎉` }, ...whole.slice(1)];
    const [found, ...more] = withoutReasons(RULES, threeCriteria, advice);
    expect(found).toMatchObject({ criterion: 'link', reason: { code: 'characters' } });
    expect(found?.reason.text.nl).toContain('🎉');
    expect(more).toEqual([]);
  });

  it('asks at least one word where the assessors need none', () => {
    const rules = { ...RULES, minimumMotivationWords: 0 };
    expect(withoutReasons(rules, threeCriteria, [])).toHaveLength(3);
  });

  it('keeps no advice on a criterion that is unknown or written twice, and says which', () => {
    const odd = [{ criterion: 'luck', text: WORDS }, ...whole, { criterion: 'link', text: WORDS }];
    expect(adviceDraftProblems(threeCriteria, odd).map(({ index }) => index)).toEqual([0, 4]);
    expect(adviceDraftProblems(threeCriteria, whole)).toEqual([]);
  });
});
