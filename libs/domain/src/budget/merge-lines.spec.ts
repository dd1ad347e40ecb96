import { describe, expect, it } from '@jest/globals';
import type { CostLine } from '../form/index.js';
import { mergeLines } from './merge-lines.js';
import { line } from './three-partners.fixture.js';

const of = (partner: string, ...amounts: number[]): readonly CostLine[] =>
  amounts.map((amountCents) => line({ partner, amountCents }));
const roc = of('roc', 1);
const bakery = of('bakery', 2);

describe('a budget that two people wrote at once', () => {
  it('keeps what each changed of another partner', () => {
    const base = [...roc, ...bakery];
    const mine = [...of('roc', 1, 9), ...bakery];
    const theirs = [...roc, ...of('bakery', 7)];
    expect(mergeLines({ base, mine, theirs })).toMatchObject({
      lines: [...of('roc', 1, 9), ...of('bakery', 7)],
      changedByBoth: [],
    });
  });

  it('names the partner whose lines both changed, and keeps what was typed here', () => {
    const mine = [...of('roc', 5), ...of('bakery', 8)];
    const theirs = [...of('roc', 6), ...of('bakery', 7)];
    expect(mergeLines({ base: [...roc, ...bakery], mine, theirs })).toMatchObject({
      lines: mine,
      changedByBoth: ['roc', 'bakery'],
    });
  });

  it('has theirs only where both changed it: what was added here for another stays', () => {
    const mine = [...of('roc', 5), ...of('bakery', 2, 40)];
    const theirs = [...of('roc', 6), ...bakery];
    expect(mergeLines({ base: [...roc, ...bakery], mine, theirs })).toEqual({
      lines: mine,
      withTheirs: [...of('roc', 6), ...of('bakery', 2, 40)],
      changedByBoth: ['roc'],
    });
  });

  it('leaves every line where it is here, and puts what is new there after it', () => {
    const mine = [...roc, line({ amountCents: 9 })];
    const theirs = [...bakery, ...roc];
    expect(mergeLines({ base: roc, mine, theirs }).lines).toEqual([...mine, ...bakery]);
  });

  it('is of one mind where both made the same of it', () => {
    const both = of('roc', 5);
    expect(mergeLines({ base: roc, mine: both, theirs: both })).toMatchObject({
      lines: both,
      changedByBoth: [],
    });
  });

  it('takes in what they did where nothing was changed here, whatever the order of cells', () => {
    const asStored = roc.map(({ category, ...rest }): CostLine => ({ ...rest, category }));
    const theirs = of('roc', 6);
    expect(mergeLines({ base: roc, mine: asStored, theirs })).toMatchObject({
      lines: theirs,
      changedByBoth: [],
    });
  });

  it('takes away lines that were taken away here, and adds those of a partner that is new there', () => {
    expect(mergeLines({ base: roc, mine: [], theirs: [...roc, ...bakery] })).toMatchObject({
      lines: bakery,
      changedByBoth: [],
    });
  });

  it('knows lines of the partnership as a whole', () => {
    const [mine, theirs] = [[line({ amountCents: 3 })], [line({ amountCents: 4 })]];
    expect(mergeLines({ base: [], mine, theirs })).toMatchObject({
      lines: mine,
      changedByBoth: [null],
    });
  });
});
