import { amountWords, type SchemeVersion, type Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { parametersOf } from '../../tranches/index.js';
import { isNoMoney } from './amount-rules.js';
import type { PublicTranche } from './public-tranches.js';

/**
 * How much one can get under a variant, in words, by what the tranches set that are open or announced,
 * each under its own version; as the scheme presets it when there is none. Where those tranches differ it
 * only says so; null where it is no money.
 */
export function amountText(
  variant: string,
  version: SchemeVersion,
  tranches: readonly PublicTranche[],
): Text | null {
  const rule = version.variants[variant]?.amount;
  if (!rule || isNoMoney(rule)) return null;
  const current = tranches.filter(
    ({ scheme, shown }) => scheme === version.scheme && shown.standing !== 'closed',
  );
  const words = current.flatMap((tranche) => wordsIn(tranche, variant));
  const [first, ...others] = words;
  if (!first) return amountWords(rule, parametersOf(version, {}));
  return others.every(({ nl }) => nl === first.nl) ? first : amountWords(rule, {});
}

function wordsIn({ scheme, version, parameters }: PublicTranche, variant: string): readonly Text[] {
  const rules = findScheme(scheme, version);
  const rule = rules.variants[variant]?.amount;
  if (!rule || isNoMoney(rule)) return [];
  return [amountWords(rule, parametersOf(rules, parameters))];
}
