import type { Duration } from '@tranche/domain';
import { durationInWords, shareInWords } from './in-words.js';
import type { PageShare } from './page-values.js';

/** The largest whole number of cents that is no more than a share of an amount. */
export function atMost(amountCents: number, { share }: Pick<PageShare, 'share'>): number {
  return Math.floor((amountCents * share.numerator) / share.denominator);
}

/** The smallest that is no less. */
export function atLeast(amountCents: number, { share }: Pick<PageShare, 'share'>): number {
  return Math.ceil((amountCents * share.numerator) / share.denominator);
}

/** As the name of an example says it. */
export const shareNamed = (share: Pick<PageShare, 'share'>) => shareInWords(share).en;
export const durationNamed = (duration: Duration) => durationInWords(duration).en;
