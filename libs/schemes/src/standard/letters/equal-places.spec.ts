import { describe, expect, it } from '@jest/globals';
import { composeLetter, isRefusal, letterFieldsOf, lettersOf } from '@tranche/domain';
import { CATALOGUE } from '../../catalogue.js';
import { sampleLetterInput } from '../../contract/example/sample-letter.js';
import { wordsOf } from '../../contract/words-of.js';

const BY_POINTS = ['ranked', 'two-lists'];
const TOLD = ['award', 'approval', 'rejection-ceiling'];

const WITH_A_PLACE = CATALOGUE.filter(({ allocation }) =>
  BY_POINTS.includes(allocation.method),
).flatMap((scheme) =>
  lettersOf(scheme)
    .filter(({ kind }) => TOLD.includes(kind))
    .map((definition) => [`${scheme.scheme} ${scheme.version}`, definition, scheme] as const),
);

/* Who stands below an equal must be able to see why, and check it (Awb 3:46). */
describe.each(WITH_A_PLACE)('%s, $kind: a place among equals', (_name, definition, scheme) => {
  const [variant = ''] = Object.keys(scheme.variants);
  const input = sampleLetterInput(scheme, variant, 'nl');
  const wordsWith = (ranking: object) => {
    const told = { ...input, ranking: { place: 3, list: '', ...input.ranking, ...ranking } };
    const letter = composeLetter(definition, letterFieldsOf(told), 'nl');
    if (isRefusal(letter)) throw new Error(letter.reasons[0].text.en);
    return letter.blocks.flatMap(wordsOf).join(' ');
  };

  it('says that a lot gave the order, by whose choice, and by which number', () => {
    const words = wordsWith({ isDrawn: false, tiedWith: 2 });
    expect(words).toContain('evenveel punten als 2 andere aanvragen');
    expect(words).toContain('dat is een keuze bij de uitvoering van de regeling');
    expect(words).toContain('De loting is na te rekenen.');
  });

  it('says nothing of equals where there are none', () => {
    expect(wordsWith({ isDrawn: false })).not.toContain('evenveel punten als');
  });
});
