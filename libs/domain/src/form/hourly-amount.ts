import { LARGEST_AMOUNT_CENTS } from '../money/index.js';
import type { CostLine, CostLinesField } from './field.js';

/**
 * What the hours of a line come to by the rate of its category, in cents.
 *
 * @returns null where the category has no rate, no hours can be read, or it is more than an amount can be
 * @example amountOfHours(budget, { category: 'personnel', hours: 100 }) // 860_000, at € 86 an hour
 */
export function amountOfHours(
  { categories }: Pick<CostLinesField, 'categories'>,
  { category, hours }: Pick<CostLine, 'category' | 'hours'>,
): number | null {
  const rate = categories.find(({ code }) => code === category)?.hourlyRate;
  if (!rate || typeof hours !== 'number') return null;
  const amount = hours * rate.cents;
  return amount <= LARGEST_AMOUNT_CENTS ? amount : null;
}
