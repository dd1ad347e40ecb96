import { cents, formatEuro, type RefusalReason, type SchemeVersion } from '@tranche/domain';
import type { ApplicationRow } from './application.row.js';

/** Whether the amount asked lies between the minimum and maximum of the variant. */
export function amountProblems(
  scheme: SchemeVersion,
  application: Pick<ApplicationRow, 'variant' | 'requestedCents'>,
): readonly RefusalReason[] {
  const variant = scheme.variants[application.variant];
  if (!variant) return [];
  const { minimumCents, maximumCents } = variant.amount;
  const asked = application.requestedCents;
  if (asked >= minimumCents && asked <= maximumCents) return [];
  const between = (language: 'nl' | 'en') => [
    formatEuro(cents(minimumCents), language),
    formatEuro(cents(maximumCents), language),
    formatEuro(cents(asked), language),
  ];
  const [minimumNl, maximumNl, askedNl] = between('nl');
  const [minimumEn, maximumEn, askedEn] = between('en');
  return [
    {
      code: 'amount-out-of-range',
      article: variant.article,
      text: {
        nl: `De gevraagde subsidie moet tussen ${minimumNl} en ${maximumNl} liggen; u vraagt ${askedNl}.`,
        en: `The subsidy asked must lie between ${minimumEn} and ${maximumEn}; you ask ${askedEn}.`,
      },
    },
  ];
}
