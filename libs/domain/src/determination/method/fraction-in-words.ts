import type { Fraction } from '../../money/index.js';
import type { Text } from '../../text.js';

/**
 * A fraction as a regulation writes it: a whole percentage where it is one, otherwise as it stands.
 *
 * @example fractionInWords({ numerator: 60, denominator: 100 }).en // '60%'
 * @example fractionInWords({ numerator: 2, denominator: 3 }).en // '2/3'
 */
export function fractionInWords({ numerator, denominator }: Fraction): Text {
  const percentage = (numerator * 100) / denominator;
  if (Number.isInteger(percentage)) return { nl: `${percentage}\u00a0%`, en: `${percentage}%` };
  const words = `${numerator}/${denominator}`;
  return { nl: words, en: words };
}
