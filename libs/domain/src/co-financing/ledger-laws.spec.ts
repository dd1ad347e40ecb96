import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents, compareShare } from '../money/index.js';
import { isRefusal } from '../refusal.js';
import type { Contribution } from './contribution.js';
import { computeLedger, ledgerProblems, type FinancingPlan } from './ledger.js';
import { threeBands } from './three-bands.fixture.js';

const amount = fc.nat(1_000_000_000_00).map(cents);

const contributions: fc.Arbitrary<readonly Contribution[]> = fc.uniqueArray(
  fc.record({
    partnerId: fc.uuid(),
    partnerName: fc.string(),
    partnerKind: fc.constantFrom('labour-organisation', 'regional-government', 'lead-school'),
    cashCents: amount,
    inKindCents: amount,
  }),
  { selector: ({ partnerId }) => partnerId, maxLength: 40 },
);

const plans: fc.Arbitrary<FinancingPlan> = fc.record({
  budgetCents: amount,
  requestedCents: amount,
  contributions,
});

/** Bands that do not overlap: own cash stands within the others. */
const APART = ['companies', 'others'];

function ledgerOf(plan: FinancingPlan) {
  const ledger = computeLedger(threeBands, plan);
  if (isRefusal(ledger)) throw new Error('refused');
  return ledger;
}

describe('the laws of the ledger', () => {
  it('contributions sum to the cent: what counts, by band, and what does not', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const ledger = ledgerOf(plan);
        const pledged = plan.contributions.reduce(
          (total, each) => total + each.cashCents + each.inKindCents,
          0,
        );
        const left = ledger.notCounted.reduce((total, each) => total + each.amountCents, 0);
        const inBands = ledger.bands
          .filter(({ code }) => APART.includes(code))
          .reduce((total, each) => total + each.amountCents, 0);
        expect(ledger.cashCents + ledger.inKindCents).toBe(pledged);
        expect(ledger.contributedCents + left).toBe(pledged);
        expect(inBands).toBe(ledger.contributedCents);
      }),
    );
  });

  it('a plan without problems is paid for to the cent', () => {
    const balanced = plans.map((plan): FinancingPlan => {
      const { contributedCents } = ledgerOf(plan);
      return { ...plan, budgetCents: cents(plan.requestedCents + contributedCents) };
    });
    fc.assert(
      fc.property(balanced, (plan) => {
        const ledger = ledgerOf(plan);
        expect(ledger.requestedCents + ledger.contributedCents).toBe(ledger.budgetCents);
        expect(ledgerProblems(ledger).some(({ code }) => code === 'total')).toBe(false);
      }),
    );
  });

  it('one cent more or less is seen', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(-1, 1), (plan, by) => {
        const { contributedCents } = ledgerOf(plan);
        const whole = plan.requestedCents + contributedCents;
        fc.pre(whole + by > 0);
        const ledger = ledgerOf({ ...plan, budgetCents: cents(whole + by) });
        expect(ledgerProblems(ledger).some(({ code }) => code === 'total')).toBe(true);
        expect(ledger.differenceCents).toBe(by);
      }),
    );
  });

  it('standing follows from the exact share, and the cents short or over mend it exactly', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { budgetCents, bands } = ledgerOf(plan);
        const rules = [
          { code: 'subsidy', maximum: threeBands.subsidy.maximum },
          ...threeBands.bands,
        ];
        for (const band of bands) {
          const rule = rules.find(({ code }) => code === band.code);
          const minimum = rule && 'minimum' in rule ? rule.minimum : undefined;
          const compare = (by: number, share = minimum) =>
            share ? compareShare(cents(band.amountCents + by), budgetCents, share) : 0;
          if (band.standing === 'short') {
            expect(compare(band.byCents)).toBeGreaterThanOrEqual(0);
            expect(compare(band.byCents - 1)).toBe(-1);
          }
          if (band.standing === 'over') {
            expect(compare(0 - band.byCents, rule?.maximum)).toBeLessThanOrEqual(0);
            expect(compare(1 - band.byCents, rule?.maximum)).toBe(1);
          }
          if (band.standing === 'within') expect(band.byCents).toBe(0);
        }
      }),
    );
  });

  it('does not depend on the order of the partners', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const turned = ledgerOf({ ...plan, contributions: plan.contributions.toReversed() });
        const standing = ({ code, amountCents, byCents }: (typeof turned.bands)[number]) =>
          `${code} ${amountCents} ${byCents}`;
        expect(turned.bands.map(standing)).toEqual(ledgerOf(plan).bands.map(standing));
      }),
    );
  });

  it('every problem says why in both languages', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { text } of ledgerProblems(ledgerOf(plan))) {
          expect(text.nl.trim()).not.toBe('');
          expect(text.en.trim()).not.toBe('');
        }
      }),
    );
  });
});
