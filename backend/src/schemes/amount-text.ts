import { amountWords, type AmountRule, type SchemeVersion, type Text } from '@tranche/domain';
import { parametersOf } from '../tranches/index.js';
import type { PublicTranche } from './public-tranches.js';

/**
 * How much one can get, in words, under what the tranches set that are open or announced; as the scheme
 * presets it when there is none. Where those tranches differ it only says so; null where it is no money.
 */
export function amountText(
  rule: AmountRule,
  version: SchemeVersion,
  tranches: readonly PublicTranche[],
): Text | null {
  if (rule.kind === 'none') return null;
  const current = tranches.filter(
    ({ scheme, version: under, shown }) =>
      scheme === version.scheme && under === version.version && shown.standing !== 'closed',
  );
  const settings = current.length > 0 ? current.map(({ parameters }) => parameters) : [{}];
  const words = settings.map((each) => amountWords(rule, parametersOf(version, each)));
  const [first, ...others] = words;
  const isSame = others.every(({ nl }) => nl === first?.nl);
  return first && isSame ? first : amountWords(rule, {});
}
