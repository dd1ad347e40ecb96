import type { DeadlineDefinition } from '@tranche/domain';

type Reminding = Pick<DeadlineDefinition, 'remindDaysBefore'>;

/** The longest time before the end of a term at which any scheme reminds somebody, in days. */
export function longestReminder(
  schemes: readonly {
    readonly workflow: { readonly deadlines: Readonly<Record<string, Reminding>> };
  }[],
): number {
  const deadlines = schemes.flatMap(({ workflow }) => Object.values(workflow.deadlines));
  return Math.max(0, ...deadlines.flatMap(({ remindDaysBefore }) => remindDaysBefore));
}
