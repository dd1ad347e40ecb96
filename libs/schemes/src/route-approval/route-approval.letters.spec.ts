import { describe, expect, it } from '@jest/globals';
import {
  composeLetter,
  isRefusal,
  letterFieldsOf,
  lettersOf,
  type AnswerRow,
} from '@tranche/domain';
import { sampleLetterInput } from '../contract/example/sample-letter.js';
import { wordsOf } from '../contract/words-of.js';
import { routeApproval2014 } from './route-approval.scheme.js';

const ROUTE = {
  pathway: 'middle',
  sector: 'engineering',
  domain: 'Bouw en infra',
  qualification: 'Middenkaderfunctionaris bouw',
  years: 4,
};

function approvalOf(routes: readonly AnswerRow[]): readonly string[] {
  const [variant = ''] = Object.keys(routeApproval2014.variants);
  const input = sampleLetterInput(routeApproval2014, variant, 'nl');
  const answers = { ...input.answers, routesTechnology: routes };
  const letter = lettersOf(routeApproval2014).find(({ kind }) => kind === 'approval');
  const composed = letter && composeLetter(letter, letterFieldsOf({ ...input, answers }), 'nl');
  if (!composed || isRefusal(composed)) throw new Error('There is no letter');
  return composed.blocks.flatMap(wordsOf);
}

describe('the approval of a route', () => {
  it('names sector, pathway, profile, domain and qualification (art. 4(2))', () => {
    const words = approvalOf([{ ...ROUTE, profile: 'Bouwen, wonen en interieur' }]);
    expect(words).toEqual(expect.arrayContaining(['Bouwen, wonen en interieur', 'Bouw en infra']));
  });

  it('is written also where a route has no profile, which need not be answered', () => {
    expect(approvalOf([ROUTE])).toEqual(expect.arrayContaining(['–', 'Bouw en infra']));
  });
});
