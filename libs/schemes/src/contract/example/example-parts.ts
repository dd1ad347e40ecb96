import type { Answers, MoneyRules, SchemeVersion, Variant } from '@tranche/domain';

/** @throws RangeError for a variant the version does not have */
export function variantOf(scheme: SchemeVersion, name: string): Variant {
  const variant = scheme.variants[name];
  if (!variant) throw new RangeError(`No variant ${name}`);
  return variant;
}

/** @throws RangeError for a scheme that gives no money */
export function moneyOf({ scheme, money }: SchemeVersion): MoneyRules {
  if (money === 'none') throw new RangeError(`${scheme} gives no money`);
  return money;
}

/** What a tranche sets when the officer changes nothing. */
export function presetsOf({ parameters }: SchemeVersion): Answers {
  return Object.fromEntries(parameters.map(({ field, preset }) => [field.name, preset]));
}
