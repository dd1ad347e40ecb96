import type { SchemeVersion } from '@tranche/domain';
import { InvalidInputError } from '../../platform/errors/index.js';
import type { SentApplication } from '../../applications/index.js';
import { ORDER_INCOMPLETE } from '../refusals.js';

/**
 * The order of the committee, for versions that rank by it; null for those that rank by points.
 *
 * @throws InvalidInputError unless every application stands in it exactly once
 */
export function committeeOrder(
  { allocation }: SchemeVersion,
  applications: readonly SentApplication[],
  order: readonly string[] | undefined,
): readonly string[] | null {
  if (allocation.method !== 'committee-order') return null;
  const named = new Set(order);
  const isWhole =
    order?.length === applications.length &&
    applications.every(({ reference }) => named.has(reference));
  if (!isWhole) throw new InvalidInputError([{ pointer: '#/order', ...ORDER_INCOMPLETE }]);
  return order;
}
