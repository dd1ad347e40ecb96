import { describe, expect, it } from '@jest/globals';
import type { RowsField } from '@tranche/domain/browser';
import { emptyRow, withCell } from './row-cells.js';

const both = (text: string) => ({ nl: text, en: text });

const PLACES: RowsField = {
  kind: 'rows',
  name: 'places',
  label: both('Plaatsen'),
  rowLabel: both('plaats'),
  maximumRows: 3,
  columns: [
    { kind: 'text', name: 'category', label: both('Soort') },
    {
      kind: 'number',
      name: 'weeks',
      label: both('Weken'),
      showWhen: { field: 'category', in: ['mbo'] },
    },
    {
      kind: 'number',
      name: 'months',
      label: both('Maanden'),
      showWhen: { field: 'category', in: ['phd'] },
    },
  ],
};

describe('a row of a table', () => {
  it('begins with only what is asked of an empty row', () => {
    expect(emptyRow(PLACES)).toEqual({ category: null });
  });

  it('asks more once a cell calls for it', () => {
    expect(withCell(PLACES, { category: null }, 'category', 'mbo')).toEqual({
      category: 'mbo',
      weeks: null,
    });
  });

  it('drops what is no longer asked', () => {
    const row = { category: 'mbo', weeks: 40 };
    expect(withCell(PLACES, row, 'category', 'phd')).toEqual({ category: 'phd', months: null });
  });

  it('keeps the other cells', () => {
    const row = { category: 'mbo', weeks: 40 };
    expect(withCell(PLACES, row, 'weeks', 38)).toEqual({ category: 'mbo', weeks: 38 });
  });
});
