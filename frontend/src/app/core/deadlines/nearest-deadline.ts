import type { ApplicationView } from '@tranche/contracts';

export type Deadline = ApplicationView['deadlines'][number];

/** A term with the date on which it ends. */
export type DatedDeadline = Deadline & { readonly dueOn: string };

/** The term that runs and ends first; one that stands still has no date and is never the nearest. */
export function nearestDeadline({
  deadlines,
}: Pick<ApplicationView, 'deadlines'>): DatedDeadline | undefined {
  return deadlines
    .filter((each): each is DatedDeadline => each.standing === 'running' && each.dueOn !== null)
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))[0];
}
