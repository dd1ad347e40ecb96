import type { ApplicationView, ReceiptMark } from '@tranche/contracts';

/** The proof of what an applicant sent beside the form, as long as it is the last that happened. */
export function latestStepReceipt({
  receipts,
  eventNumber,
}: Pick<ApplicationView, 'receipts' | 'eventNumber'>):
  (ReceiptMark & { readonly step: NonNullable<ReceiptMark['step']> }) | null {
  const last = receipts.at(-1);
  if (last?.step === undefined || last.number !== eventNumber) return null;
  return { ...last, step: last.step };
}
