import type { Answers } from '../../form/index.js';
import type { Language, Text } from '../../text.js';
import { answerInWords } from './answer-in-words.js';
import type { AmountRule } from '../variant.js';
import type { Parameter } from '../applicant.js';
import type { SchemeVersion } from '../scheme.js';

/** Something that is told, not asked: what it is, and how it is. */
export interface Told {
  readonly label: Text;
  readonly value: Text;
}

/**
 * What a tranche settled and an applicant has to know, in the order in which the scheme says it.
 *
 * @param only names of parameters, where not all of them are wanted
 * @example toldParameters(scheme.parameters, { studyYear: '2025/2026' }) // [{ label: Studiejaar, value: 2025/2026 }]
 */
export function toldParameters(
  parameters: readonly Parameter[],
  set: Answers,
  only?: readonly string[],
): readonly Told[] {
  return parameters.flatMap(({ field, told }) => {
    if (!told || only?.includes(field.name) === false) return [];
    const wordsIn = (language: Language) => answerInWords(field, set[field.name], language);
    const [nl, en] = [wordsIn('nl'), wordsIn('en')];
    return nl && en ? [{ label: told, value: { nl, en } }] : [];
  });
}

/**
 * The same without what its amount is reckoned with, for where that reckoning stands beside it.
 *
 * @example toldBesideAmount(voucher, 'broad', parameters) // the first and last course day
 */
export function toldBesideAmount(
  {
    parameters,
    variants,
    allocation,
  }: Pick<SchemeVersion, 'parameters' | 'variants' | 'allocation'>,
  variant: string,
  set: Answers,
): readonly Told[] {
  const rule = variants[variant]?.amount;
  const reckoned = [
    ...amountParameters(rule),
    ...(rule?.kind === 'places' && allocation.places
      ? [allocation.places.maximumPerPlaceParameter]
      : []),
  ];
  return toldParameters(
    parameters.filter(({ field }) => !reckoned.includes(field.name)),
    set,
  );
}

/** Whether what a tranche settled says the whole amount already, so that no other words have to. */
export function tellsAmount(
  { parameters, variants }: Pick<SchemeVersion, 'parameters' | 'variants'>,
  set: Answers,
): boolean {
  return Object.values(variants).every(({ amount }) => {
    const names = amountParameters(amount);
    return names.length > 0 && toldParameters(parameters, set, names).length === names.length;
  });
}

function amountParameters(rule: AmountRule | undefined): readonly string[] {
  if (rule?.kind === 'fixed') return [rule.parameter];
  return rule?.kind === 'cost' ? [rule.maximumParameter] : [];
}
