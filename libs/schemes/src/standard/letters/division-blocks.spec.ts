import { describe, expect, it } from '@jest/globals';
import { composeLetter, isRefusal, letterFieldsOf, lettersOf } from '@tranche/domain';
import { CATALOGUE } from '../../catalogue.js';
import { sampleLetterInput } from '../../contract/example/sample-letter.js';

const TURNED_AWAY = CATALOGUE.flatMap((scheme) =>
  lettersOf(scheme)
    .filter(({ kind }) => kind === 'rejection-ceiling')
    .filter(() => scheme.allocation.method !== 'proportional')
    .map((definition) => {
      const [variant = ''] = Object.keys(scheme.variants);
      const input = sampleLetterInput(scheme, variant, 'nl');
      const letter = composeLetter(definition, letterFieldsOf(input), 'nl');
      return [`${scheme.scheme} ${scheme.version}`, letter] as const;
    }),
);

/* A reader who got nothing must be able to check why (Awb 3:46, 4:25(2)). */
describe.each(TURNED_AWAY)('%s, when the money ran out', (_name, letter) => {
  const blocks = isRefusal(letter) ? [] : letter.blocks;
  const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));

  it.each(['Techniek', '€\u00a02.000.000', '3 van 12', '29 januari 2027, 11.11.12,345 uur'])(
    'says %s: line, money, place and moment',
    (words) => {
      expect(cells).toContain(words);
    },
  );

  it('says ticket, number drawn, and where the draw can be made again', () => {
    expect(cells).toContain('K7QX-29MB');
    expect(cells).toContain('https://subsidies.example/lotingen/vouchers-2027/2');
    expect(cells.filter((cell) => /^[0-9a-f]{64}/.test(cell))).toHaveLength(2);
  });
});
