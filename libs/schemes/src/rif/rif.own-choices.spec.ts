import { describe, expect, it } from '@jest/globals';
import {
  cents,
  composeLetter,
  determine,
  isRefusal,
  letterFieldsOf,
  lettersOf,
  type SchemeVersion,
} from '@tranche/domain';
import { sampleLetterInput } from '../contract/example/sample-letter.js';
import { rif2014, rif2014Amended, rif2019, rif2024 } from './rif.scheme.js';

const CHOICE = 'keuze van dit portaal, zoals art. 10(1) van 2019';

/** The rows of the table with who pays what, as the letter of an award prints them. */
function financingIn(scheme: SchemeVersion, variant: string): readonly string[] {
  const award = lettersOf(scheme).find(({ kind }) => kind === 'award');
  const fields = letterFieldsOf(sampleLetterInput(scheme, variant, 'nl'));
  const letter = award && composeLetter(award, fields, 'nl');
  if (!letter || isRefusal(letter)) throw new Error('No letter');
  const tables = letter.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const [financing] = tables.filter(({ rows }) =>
    rows.some((row) => row.join().includes('art. 10')),
  );
  return (financing?.rows ?? []).map((row) => row.join(' '));
}

describe('what is our own choice is marked so where the reader sees it', () => {
  it('the entry-level shares of 2014 as amended: in the rules of every band and in the letter', () => {
    const { coFinancing } = rif2014Amended.variants['standard-entree'] ?? {};
    const articles = [coFinancing?.subsidy, ...(coFinancing?.bands ?? [])].map(
      (band) => band?.article,
    );
    expect(articles).toEqual([CHOICE, CHOICE, CHOICE]);
    const entree = financingIn(rif2014Amended, 'standard-entree');
    expect(entree.filter((row) => row.includes(CHOICE))).toHaveLength(3);
    // What could be read is cited, and is no choice.
    const standard = financingIn(rif2014Amended, 'standard');
    expect(standard.filter((row) => /art\. 10\(\d\)/.test(row))).toHaveLength(3);
    expect(standard.join()).not.toContain('keuze');
  });

  it.each([rif2014, rif2014Amended, rif2019, rif2024])(
    'the same share of the realised cost: in the reasons of a determination under $version',
    ({ money, variants }) => {
      if (money === 'none') throw new Error('RIF is about money');
      const outcome = determine(money.determination, {
        awardedCents: cents(100_000_000),
        paidCents: cents(0),
        budgetCents: cents(300_000_000),
        variant: Object.keys(variants)[0] ?? '',
        realisedCostCents: cents(270_000_000),
        realisedCoFinancingCents: cents(180_000_000),
        isDone: true,
      });
      if (isRefusal(outcome)) throw new Error('No determination');
      const [reason] = outcome.reasons;
      // A formal letter gives its reason, and says what was counted.
      expect(reason?.text.nl).not.toContain('onze keuze');
      expect(reason?.text.nl).toMatch(/De partners droegen samen €\s1\.800\.000 bij/u);
      expect(reason?.text.nl).toContain('De regeling noemt geen rekenwijze');
      expect(reason?.text.en).toContain('The regulation names no method');
    },
  );
});
