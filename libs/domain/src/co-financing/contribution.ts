import type { Cents } from '../money/index.js';
import type { ContributionForm } from './bands.js';
import type { PartnerKind } from './partner-kind.js';

/** What one partner puts in (toezegging). */
export interface Contribution {
  readonly partnerId: string;
  readonly partnerName: string;
  readonly partnerKind: PartnerKind;
  readonly cashCents: Cents;
  readonly inKindCents: Cents;
}

export function amountIn(contribution: Contribution, form: ContributionForm): Cents {
  return form === 'cash' ? contribution.cashCents : contribution.inKindCents;
}
