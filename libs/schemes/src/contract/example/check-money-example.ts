import {
  allocate,
  amountOf,
  assertNever,
  cents,
  determine,
  isRefusal,
  placesIn,
  plannedPayments,
  type SchemeVersion,
} from '@tranche/domain';
import type { CheckedExample } from './checked-example.js';
import { moneyOf, presetsOf, variantOf } from './example-parts.js';
import type {
  AllocationExample,
  AmountOfExample,
  DeterminationExample,
  PaymentsExample,
  PlacesExample,
} from './scheme-example.js';

type MoneyExample =
  AllocationExample | AmountOfExample | DeterminationExample | PaymentsExample | PlacesExample;

/** Amounts: what is asked, divided, paid and determined. */
export function checkMoneyExample(scheme: SchemeVersion, example: MoneyExample): CheckedExample {
  switch (example.kind) {
    case 'amount-of': {
      const { amount } = variantOf(scheme, example.variant);
      const parameters = { ...presetsOf(scheme), ...example.parameters };
      const actual = amountOf(scheme.form, amount, example.answers, parameters);
      return { expected: example.requestedCents, actual };
    }
    case 'payments': {
      const { payments } = moneyOf(scheme);
      const planned = plannedPayments(payments, cents(example.awardCents), example.period);
      const actual = planned.map(({ amountCents, dueOn }) => [amountCents, dueOn]);
      return { expected: example.payments, actual };
    }
    case 'determination':
      return determinationOf(scheme, example);
    case 'places': {
      const { places } = scheme.allocation;
      if (!places) throw new RangeError(`${scheme.scheme} shares no places`);
      const parameters = { ...presetsOf(scheme), ...example.parameters };
      const actual = placesIn(places, example.answers, parameters).map(
        ({ category, numerator, denominator }) => [category, numerator, denominator],
      );
      return { expected: example.places, actual };
    }
    case 'allocation': {
      const { method, edge } = scheme.allocation;
      const { input } = example;
      const hasEdge = input.method !== 'proportional';
      const output = allocate(hasEdge ? { ...input, edge } : input, example.seed);
      const actual = Object.fromEntries(
        output.places.map(({ reference, outcome, cents: paid }) => [reference, [outcome, paid]]),
      );
      return {
        expected: { method, places: example.places },
        actual: { method: example.input.method, places: actual },
      };
    }
    default:
      return assertNever(example);
  }
}

function determinationOf(scheme: SchemeVersion, example: DeterminationExample): CheckedExample {
  const { input } = example;
  const outcome = determine(moneyOf(scheme).determination, {
    variant: input.variant,
    awardedCents: cents(input.awardedCents),
    paidCents: cents(input.paidCents),
    budgetCents: cents(input.budgetCents),
    ...(input.realisedCostCents !== undefined && {
      realisedCostCents: cents(input.realisedCostCents),
    }),
    ...(input.realisedCoFinancingCents !== undefined && {
      realisedCoFinancingCents: cents(input.realisedCoFinancingCents),
    }),
    ...(input.isDone !== undefined && { isDone: input.isDone }),
    ...(input.hasGoodGrounds !== undefined && { hasGoodGrounds: input.hasGoodGrounds }),
  });
  const { determinedCents, recoverableCents } = example;
  return {
    expected: { determinedCents, outcome: example.outcome, recoverableCents },
    actual: isRefusal(outcome)
      ? outcome.reasons.map(({ code }) => code)
      : {
          determinedCents: outcome.determinedCents,
          outcome: outcome.outcome,
          recoverableCents: outcome.recoverableCents,
        },
  };
}
