import { describe, expect, it } from '@jest/globals';
import { differenceOf } from './difference.js';

const entry = (code: string, nl = code, isco?: string) => ({
  code,
  label: { nl, en: nl },
  attributes: isco === undefined ? {} : { isco },
});

describe('the difference between two versions of a list', () => {
  it('is what came, what went, what reads otherwise, and how much stayed', () => {
    const before = [entry('lasser'), entry('kok'), entry('bakker', 'Bakker', '1'), entry('arts')];
    const after = [entry('zanger'), entry('bakker', 'Bakker', '2'), entry('arts'), entry('dokter')];
    expect(differenceOf(before, after)).toEqual({
      added: [entry('dokter'), entry('zanger')],
      removed: [entry('kok'), entry('lasser')],
      changed: [{ before: entry('bakker', 'Bakker', '1'), after: entry('bakker', 'Bakker', '2') }],
      same: 1,
    });
  });

  it.each([
    ['another name', entry('kok', 'Kok'), entry('kok', 'Chef')],
    ['a column more', entry('kok'), entry('kok', 'kok', '5120')],
    ['a column less', entry('kok', 'kok', '5120'), entry('kok')],
  ])('knows %s', (_what, before, after) => {
    expect(differenceOf([before], [after])).toEqual({
      added: [],
      removed: [],
      changed: [{ before, after }],
      same: 0,
    });
  });

  it('is nothing between a list and itself, in whatever order', () => {
    const list = [entry('a'), entry('b')];
    expect(differenceOf(list, list.toReversed())).toEqual({
      added: [],
      removed: [],
      changed: [],
      same: 2,
    });
  });
});
