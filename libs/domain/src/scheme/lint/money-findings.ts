import { assertNever } from '../../assert-never.js';
import { areWhole, type PaymentPlan } from '../../payments/index.js';
import type { AmountRule } from '../variant.js';
import type { SchemeVersion } from '../scheme.js';
import { unitOf } from '../amount/unit-of.js';
import { finding, type Finding } from './finding.js';

/** Money, allocation and what a tranche sets: together, or not at all. */
export function moneyFindings(scheme: SchemeVersion): readonly Finding[] {
  return [
    ...amountFindings(scheme),
    ...unitFindings(scheme),
    ...placesFindings(scheme),
    ...paymentFindings(scheme),
  ];
}

/** A ceiling counts one thing, and a place that nobody takes would never run out. */
function unitFindings(scheme: SchemeVersion): readonly Finding[] {
  const { variants, workflow } = scheme;
  if (unitOf(scheme) !== 'place') return [];
  const others = Object.entries(variants).filter(([, { amount }]) => amount.kind !== 'place');
  const effects = Object.values(workflow.transitions).flatMap((each) => each.effects);
  return [
    ...others.map(([name, { amount }]) => finding('units-mixed', `${name}: ${amount.kind}`)),
    ...(effects.some(({ kind }) => kind === 'commit-award')
      ? []
      : [finding('places-never-taken', 'no transition takes a place from the ceiling')]),
  ];
}

function amountFindings(scheme: SchemeVersion): readonly Finding[] {
  const { money, variants } = scheme;
  const parameters = parameterNames(scheme);
  return Object.entries(variants).flatMap(([name, { amount }]) => [
    ...((money === 'none') === (amount.kind === 'none' || amount.kind === 'place')
      ? []
      : [finding('amount-without-money', `${name}: ${amount.kind}`)]),
    ...parametersOf(amount)
      .filter((each) => !parameters.includes(each))
      .map((each) => finding('parameter-unknown', `amount of ${name}: ${each}`)),
  ]);
}

function parametersOf(amount: AmountRule): readonly string[] {
  switch (amount.kind) {
    case 'fixed':
      return [amount.parameter];
    case 'cost':
      return [amount.maximumParameter];
    case 'asked-within':
      return [amount.minimumParameter, amount.maximumParameter].filter(
        (each) => each !== undefined,
      );
    case 'asked':
    case 'place':
    case 'places':
    case 'none':
      return [];
    default:
      return assertNever(amount);
  }
}

function placesFindings(scheme: SchemeVersion): readonly Finding[] {
  const { method, places } = scheme.allocation;
  if ((method === 'proportional') !== (places !== undefined)) {
    return [finding('places-missing', 'a proportional allocation, and no other, shares places')];
  }
  if (!places) return [];
  const parameters = parameterNames(scheme);
  const named = [
    places.maximumPerPlaceParameter,
    places.spreadsLeftOverParameter,
    ...places.categories.map(({ measure }) => measure.fullYearParameter),
  ];
  return named
    .filter((name) => !parameters.includes(name))
    .map((name) => finding('parameter-unknown', `places: ${name}`));
}

function paymentFindings({ money, workflow }: SchemeVersion): readonly Finding[] {
  const effects = Object.values(workflow.transitions).flatMap((each) => each.effects);
  const plans = effects.some(({ kind }) => kind === 'plan-payments');
  if (money === 'none') return plans ? [finding('payments-without-money', 'plan-payments')] : [];
  return [
    ...unevenParts(money.payments),
    ...(plans ? [] : [finding('payments-unplanned', 'no transition plans the payments')]),
    ...(effects.some(({ kind }) => kind === 'determine')
      ? []
      : [finding('never-determined', 'no transition determines the final amount')]),
  ];
}

function unevenParts(plan: PaymentPlan): readonly Finding[] {
  if (plan.kind !== 'parts' || areWhole(plan.parts)) return [];
  const shares = plan.parts.map(({ share }) => `${share.numerator}/${share.denominator}`);
  return [finding('payment-parts-uneven', `payments: ${shares.join(' + ')}`)];
}

function parameterNames({ parameters }: SchemeVersion): readonly string[] {
  return parameters.map(({ field }) => field.name);
}
