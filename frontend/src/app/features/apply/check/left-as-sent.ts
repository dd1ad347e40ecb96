import type { ApplicationView, SupplementView } from '@tranche/contracts';

/** The supplement that is asked and did not come in yet: what somebody may still do something about. */
export function awaitedOf({
  supplement,
}: Pick<ApplicationView, 'supplement'>): SupplementView | null {
  return supplement?.receivedAt === null ? supplement : null;
}

/**
 * Whether something that was asked stands as it was sent. It stops nobody, for what was received is weighed
 * (Awb 4:5); but nobody should send it without knowing.
 */
export function isLeftAsSent(supplement: SupplementView | null): boolean {
  if (supplement === null) return false;
  return supplement.isUnchanged || supplement.points.some(({ isAnswered }) => !isAnswered);
}

/** How many points about one of these parts of the form stand as they were sent. */
export function leftIn(supplement: SupplementView | null, sections: readonly string[]): number {
  const points = supplement?.points ?? [];
  return points.filter(({ section, isAnswered }) => !isAnswered && sections.includes(section))
    .length;
}

/** Which sentence it is agreed to with: nothing was changed at all, or not everything that was asked. */
export function leftKey(supplement: SupplementView | null): string {
  return supplement?.isUnchanged ? 'apply.check.left-all' : 'apply.check.left-some';
}

/** The one that came in, until something is decided on it: what somebody reads back. */
export function receivedOf({
  supplement,
}: Pick<ApplicationView, 'supplement'>): SupplementView | null {
  return supplement?.receivedAt ? supplement : null;
}
