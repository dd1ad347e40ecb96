import type { DateField, Field } from '../form/index.js';
import type { TransitionDefinition } from './definition.js';
import type { Facts } from './guard/facts.js';

/**
 * What is asked with a step on the day it is taken: a day on which something happened lies between the
 * receipt of the application and today, for terms are counted from it; what answers a letter, not before that.
 *
 * @example askedNow({ asks: [{ kind: 'date', hasHappened: true, … }] }, facts) // latest: facts.today
 */
export function askedNow(
  { asks = [] }: Pick<TransitionDefinition, 'asks'>,
  facts: Pick<Facts, 'submittedOn' | 'termStarts' | 'today'>,
): readonly Field[] {
  return asks.map((field) =>
    field.kind === 'date' && field.hasHappened ? withinReach(field, facts) : field,
  );
}

function withinReach(
  field: DateField,
  { submittedOn, termStarts, today }: Pick<Facts, 'submittedOn' | 'termStarts' | 'today'>,
): DateField {
  const began = termStarts[field.sinceTerm ?? ''];
  const { earliest = began ?? submittedOn, latest = today } = field;
  return {
    ...field,
    ...(earliest !== null && { earliest }),
    ...(latest !== '' && { latest }),
  };
}
