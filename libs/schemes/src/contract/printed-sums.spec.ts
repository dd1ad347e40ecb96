import { describe, expect, it } from '@jest/globals';
import {
  composeLetter,
  isRefusal,
  LANGUAGES,
  letterFieldsOf,
  lettersOf,
  type LetterInput,
  type TableBlock,
} from '@tranche/domain';
import { CATALOGUE } from '../catalogue.js';
import { sampleLetterInput } from './example/sample-letter.js';

/** An amount that no number of terms divides, so that every rounding shows. */
const UNEVEN = 99_999_997;

const TABLES = CATALOGUE.flatMap((scheme) =>
  LANGUAGES.flatMap((language) => {
    const [variant = ''] = Object.keys(scheme.variants);
    const sample = sampleLetterInput(scheme, variant, language);
    const input: LetterInput = sample.money
      ? { ...sample, money: { ...sample.money, awardedCents: UNEVEN } }
      : sample;
    return lettersOf(scheme).flatMap((definition) => {
      const letter = composeLetter(definition, letterFieldsOf(input), language);
      if (isRefusal(letter)) throw new Error(letter.reasons.map(({ text }) => text.en).join(' '));
      const name = `${scheme.scheme} ${scheme.version} ${definition.kind} ${language}`;
      return letter.blocks.flatMap((block) => (block.kind === 'table' ? [{ name, block }] : []));
    });
  }),
);

const SUM = /^(Samen|Totaal|Together|Total)\b/;
const ADVANCES = /^(Betalingen|Voorschotten|Payments|Advances)$/;

/** What a cell says in hundredths, in Dutch or English writing; null for words. */
function hundredths(cell: string): number | null {
  const digits = cell.replace(/[€\s\u00a0]/g, '');
  const [, whole, cents = ''] = /^([\d.,]*?\d)(?:[.,](\d{2}))?$/.exec(digits) ?? [];
  if (whole === undefined) return null;
  return Number(whole.replaceAll(/[.,]/g, '')) * 100 + Number(cents.padEnd(2, '0'));
}

const isEuro = (cell: string) => cell.startsWith('€');

function columnSums(rows: TableBlock['rows'], column: number): number | null {
  const cells = rows.map((row) => hundredths(row[column] ?? ''));
  return cells.some((cell) => cell === null)
    ? null
    : cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
}

describe('a printed table that ends with a sum', () => {
  const summed = TABLES.filter(({ block }) => SUM.test(block.rows.at(-1)?.[0] ?? ''));

  it('exists: otherwise nothing is tested here', () => {
    expect(summed.map(({ name }) => name)).toContain('practical-learning 2018 determination nl');
  });

  it.each(summed.map(({ name, block }) => [name, block] as const))(
    '%s: every column adds up as printed',
    (_name, { rows }) => {
      const [last = [], parts] = [rows.at(-1), rows.slice(0, -1)];
      const totals = last.map((cell, column) => [column, hundredths(cell)] as const).slice(1);
      expect(totals.some(([, total]) => total !== null)).toBe(true);
      for (const [column, total] of totals) {
        if (total !== null) expect(columnSums(parts, column)).toBe(total);
      }
    },
  );
});

describe('the terms of payment of an award', () => {
  const planned = TABLES.filter(({ block }) => ADVANCES.test(block.caption ?? ''));

  it('are in letters of several schemes', () => {
    expect(planned.length).toBeGreaterThan(10);
  });

  it.each(planned.map(({ name, block }) => [name, block] as const))(
    '%s: what is printed adds up to the award, or to the part that is paid before the end',
    (name, { rows, columns }) => {
      const column = columns.findLastIndex((_, index) =>
        rows.some((row) => isEuro(row[index] ?? '')),
      );
      const sum = columnSums(rows, column);
      // A sector plan pays at most eighty per cent before the determination, rounded down.
      const part = name.startsWith('sector-plan') ? Math.floor(UNEVEN * 0.8) : UNEVEN;
      expect(sum).toBe(part);
    },
  );
});
