import { assertNever } from '../../assert-never.js';
import type { RealisedField } from '../determination-input.js';
import type {
  AsAwardedIfDone,
  DeterminationRules,
  ExcessCoFinancing,
  ShareOfRealised,
} from '../determination-rules.js';

/**
 * What the officer may have to be asked before the amount can be determined: some step on the way to a
 * determination asks at least these.
 *
 * @example neededFields(voucher.determination, 'standard') // ['isDone', 'realisedCost']
 */
export function neededFields(rules: DeterminationRules, variant: string): readonly RealisedField[] {
  switch (rules.kind) {
    case 'as-awarded-if-done':
      return neededIfDone(rules);
    case 'share-of-realised':
      return excessFor(rules, variant) === null
        ? ['realisedCost']
        : ['realisedCost', 'realisedCoFinancing', 'isDone'];
    case 'cost-less-contributions':
      return ['realisedCost', 'realisedCoFinancing'];
    case 'realised-at-least':
      return ['realisedCost', 'hasGoodGrounds'];
    case 'direct':
    case 'none':
      return [];
    default:
      return assertNever(rules);
  }
}

function neededIfDone({ costArticle }: AsAwardedIfDone): readonly RealisedField[] {
  return costArticle === null ? ['isDone'] : ['isDone', 'realisedCost'];
}

/** What holds under this variant when partners paid more than foreseen; null where nothing does. */
export function excessFor(rules: ShareOfRealised, variant: string): ExcessCoFinancing | null {
  const holds = ({ variants }: ExcessCoFinancing) => variants?.includes(variant) ?? true;
  return rules.excessCoFinancing.find(holds) ?? null;
}
