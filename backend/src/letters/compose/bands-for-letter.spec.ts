import { expect, it } from '@jest/globals';
import { cents, computeLedger, isRefusal } from '@tranche/domain';
import { CATALOGUE } from '@tranche/schemes';
import { bandsForLetter } from './bands-for-letter.js';

const LEDGERS = CATALOGUE.flatMap(({ scheme, version, variants }) =>
  Object.entries(variants).flatMap(([variant, { coFinancing }]) => {
    if (!coFinancing) return [];
    const plan = { budgetCents: cents(3_000_000), requestedCents: cents(1_000_000) };
    const ledger = computeLedger(coFinancing, { ...plan, contributions: [] });
    return isRefusal(ledger) ? [] : [[`${scheme} ${version} ${variant}`, ledger] as const];
  }),
);

it.each(LEDGERS)('%s: a band within another says so once', (_name, ledger) => {
  for (const { label } of bandsForLetter(ledger)) {
    expect(label.nl.match(/waarvan/gi)?.length ?? 0).toBeLessThan(2);
    expect(label.en.match(/of which/gi)?.length ?? 0).toBeLessThan(2);
  }
});

it('calls the money of governments in a sector plan a part of the means of the partnership', () => {
  const [, ledger] = LEDGERS.find(([name]) => name.startsWith('sector-plan 2015')) ?? [];
  const labels = ledger ? bandsForLetter(ledger).map(({ label }) => label.nl) : [];
  expect(labels).toContain('waarvan provincies en gemeenten');
});
