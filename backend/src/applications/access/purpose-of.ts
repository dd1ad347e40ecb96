import {
  isOfViews,
  purposeOfStep,
  sendingTransitions,
  wholeOf,
  type MandatePurpose,
} from '@tranche/domain';
import type { AccessibleApplication } from './application-access.js';

/** What a step that an applicant takes is for, as a mandate names it. */
export function purposeOf(
  { scheme, application }: Pick<AccessibleApplication, 'scheme' | 'application'>,
  transition: string,
): MandatePurpose {
  const step = wholeOf(scheme).transitions[transition];
  return purposeOfStep({
    isSending: sendingTransitions(scheme.workflow).includes(transition),
    isWithdrawal: step?.step === 'withdraw',
    isOfViews: step !== undefined && isOfViews(step),
    wasSent: application.submittedAt !== null,
  });
}
