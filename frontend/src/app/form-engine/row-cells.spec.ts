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
  it('begins empty', () => {
    expect(emptyRow(PLACES)).toEqual({ category: null, weeks: null, months: null });
  });

  it('keeps what is no longer asked, for whoever changes back', () => {
    const row = { category: 'mbo', weeks: 40 };
    expect(withCell(row, 'category', 'phd')).toEqual({ category: 'phd', weeks: 40 });
  });

  it('keeps the other cells', () => {
    const row = { category: 'mbo', weeks: { typed: '38,5' } };
    expect(withCell(row, 'category', 'hbo')).toEqual({ category: 'hbo', weeks: { typed: '38,5' } });
  });
});
