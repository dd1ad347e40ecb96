import { amountOfHours, type CostLine, type CostLinesField } from '@tranche/domain/browser';
import type { TypedNumber } from '../../ui/number-field/typed-number.js';
import { EVERYBODY, WHOLE } from './shown-lines.js';

/** A line with the amount that follows from its hours, as the server will keep it. */
export function inStep(field: CostLinesField, line: CostLine): CostLine {
  return { ...line, amountCents: amountOfHours(field, line) ?? line.amountCents };
}

/** A line with other hours, or without; its amount stays where nothing follows from them. */
export function withHours(
  field: CostLinesField,
  { hours: _before, ...line }: CostLine,
  hours: TypedNumber,
): CostLine {
  return inStep(field, hours === null ? line : { ...line, hours });
}

/** A line as the cost of another owner. */
export function ownedBy(owner: string, { partner: _before, ...line }: CostLine): CostLine {
  return owner === WHOLE || owner === EVERYBODY ? line : { ...line, partner: owner };
}
