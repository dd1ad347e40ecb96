import { describe, expect, it } from '@jest/globals';
import { composeLetter, isRefusal, letterFieldsOf } from '@tranche/domain';
import { sampleLetterInput } from '../../contract/example/sample-letter.js';
import { pigsMightFly } from '../../pigs-might-fly/pigs.scheme.js';
import { objectionClause } from './envelope-sections.js';

const LETTER = { kind: 'clause', subject: { nl: '', en: '' }, sections: [objectionClause] };

/** The first sentences of the clause, in a letter sent on a day. */
function clauseOf(sentOn: string): string {
  const [variant = ''] = Object.keys(pigsMightFly.variants);
  const input = { ...sampleLetterInput(pigsMightFly, variant, 'nl'), sentOn };
  const letter = composeLetter(LETTER, letterFieldsOf(input), 'nl');
  if (isRefusal(letter)) throw new Error('the clause is not complete');
  return JSON.stringify(letter.blocks);
}

describe('the objection clause', () => {
  it.each([
    ['six weeks on a working day', '2026-11-12', '24 december 2026'],
    ['Christmas on a Friday: the Monday after', '2026-11-13', '28 december 2026'],
  ])('%s: sent %s, by %s, and says what moves that day', (_name, sentOn, until) => {
    const clause = clauseOf(sentOn);
    expect(clause).toContain(`uiterlijk op ${until}`);
    expect(clause).toContain(
      'Eindigt zij in een weekend of op een feestdag, dan loopt zij door tot de eerstvolgende werkdag.',
    );
  });
});
