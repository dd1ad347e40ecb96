import type { DeadlineDefinition } from '@tranche/domain';

interface WithTerms {
  readonly deadlines: Readonly<Record<string, Pick<DeadlineDefinition, 'remindDaysBefore'>>>;
}

/**
 * The longest time before the end of a term at which any scheme reminds somebody, in days: of its main
 * procedure, and of what may run beside it.
 */
export function longestReminder(
  schemes: readonly {
    readonly workflow: WithTerms;
    readonly procedures?: Readonly<Record<string, WithTerms>>;
  }[],
): number {
  const deadlines = schemes
    .flatMap(({ workflow, procedures = {} }) => [workflow, ...Object.values(procedures)])
    .flatMap((each) => Object.values(each.deadlines));
  return Math.max(0, ...deadlines.flatMap(({ remindDaysBefore }) => remindDaysBefore));
}
