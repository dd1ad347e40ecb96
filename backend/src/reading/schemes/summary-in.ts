import type { SchemeVersion, Text } from '@tranche/domain';

/** What a page about a scheme says of it, whichever versions its rounds run under. */
export function summaryIn({ summary, summaryOfAll }: SchemeVersion): Text {
  return summaryOfAll ?? summary;
}
