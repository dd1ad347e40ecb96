import { describe, expect, it } from '@jest/globals';
import type { DemoApplication } from '../demo-tranche.js';
import { sectorOf } from '../made-up/word-lists.js';
import { RIF_2021_FILE } from './read-rif-2021.js';
import { halfway } from './rif-halfway.js';
import { firstTranches } from './rif-2014-2016.js';
import { rif2021 } from './rif-2021-1.js';

const total = (applications: readonly DemoApplication[], what: (one: DemoApplication) => number) =>
  applications.reduce((sum, each) => sum + what(each), 0);

const contributed = (application: DemoApplication) =>
  application.ownCashCents +
  application.partners.reduce((sum, each) => sum + each.cashCents + each.inKindCents, 0);

describe('the set of window 2021-I', () => {
  const set = rif2021();
  const awarded = set.applications.filter(
    (_, index) => RIF_2021_FILE.applications[index]?.expected === 'awarded',
  );

  it('adds up to the published figures', () => {
    expect({
      applications: set.applications.length,
      awarded: awarded.length,
      subsidyCents: total(awarded, (each) => each.requestedCents),
      costCents: total(awarded, (each) => each.budgetCents),
      coFinancingCents: total(awarded, contributed),
      partners: total(awarded, (each) => each.partners.length),
    }).toEqual(RIF_2021_FILE.expectedTotals);
  });

  it('has 145 partners over all twelve', () => {
    expect(total(set.applications, (each) => each.partners.length)).toBe(145);
  });

  it('has lost every placeholder', () => {
    const names = set.applications.flatMap((each) => [each.lead, ...each.partners]);
    expect(names.filter(({ name }) => /Bedrijf [A-Z]{2}\b|mbo-instelling|\d/.test(name))).toEqual(
      [],
    );
  });
});

describe('the set of the first three tranches', () => {
  const sets = firstTranches();
  const applications = sets.flatMap((each) => each.applications);

  it('comes to 64 awards and exactly 52 million euro', () => {
    expect(applications).toHaveLength(64);
    expect(total(applications, (each) => each.requestedCents)).toBe(5_200_000_000);
  });

  it('leaves just under 40 million for the first two, as published', () => {
    const firstTwo = sets.slice(0, 2).flatMap((each) => each.applications);
    const cents = total(firstTwo, (each) => each.requestedCents);
    expect(cents).toBeGreaterThan(3_900_000_000);
    expect(cents).toBeLessThan(4_000_000_000);
  });

  it.each(sets)('stays under the ceiling of $tranche.code', (set) => {
    const ceiling = set.tranche.budgetLines[0]?.ceilingCents ?? 0;
    expect(total(set.applications, (each) => each.requestedCents)).toBeLessThanOrEqual(ceiling);
  });

  it('asks between 200,000 and 2 million euro each (art. 8(4)-(5))', () => {
    for (const { requestedCents } of applications) {
      expect(requestedCents).toBeGreaterThanOrEqual(20_000_000);
      expect(requestedCents).toBeLessThanOrEqual(200_000_000);
    }
  });

  it('gives every project a title of its own', () => {
    expect(new Set(applications.map((each) => each.title)).size).toBe(64);
  });
});

const SETS = () => [
  rif2021(),
  ...halfway(Temporal.PlainDate.from('2026-11-24')),
  ...firstTranches(),
];

describe.each(SETS())('every set: $name', (set) => {
  it('pays every budget to the cent', () => {
    for (const each of set.applications) {
      expect(each.requestedCents + contributed(each)).toBe(each.budgetCents);
    }
  });

  it('names no organisation twice in one partnership', () => {
    for (const { lead, partners } of set.applications) {
      const numbers = [lead, ...partners].map((each) => each.kvk);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });

  it('is about themes that there are words for', () => {
    for (const { theme } of set.applications) expect(() => sectorOf(theme)).not.toThrow();
  });

  it('has every application in the window', () => {
    const { opensAt, closesAt } = set.tranche;
    for (const { submittedAt } of set.applications) {
      const moment = Temporal.Instant.from(submittedAt);
      expect(Temporal.Instant.compare(moment, opensAt)).toBeGreaterThanOrEqual(0);
      expect(Temporal.Instant.compare(moment, closesAt)).toBeLessThan(0);
    }
  });

  it('comes out the same every time', () => {
    const again = SETS().find((each) => each.name === set.name);
    expect(again).toEqual(set);
  });
});

it('gives one register number to one name over all sets', () => {
  const sets = SETS();
  const organisations = sets
    .flatMap((set) => set.applications)
    .flatMap(({ lead, partners }) => [lead, ...partners]);
  const names = new Map(organisations.map((each) => [each.kvk, each.name]));
  expect(organisations.filter((each) => names.get(each.kvk) !== each.name)).toEqual([]);
});
