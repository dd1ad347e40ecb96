import type { CatalogueEntry } from '../catalogue-entry.js';
import { voucherExamples } from './training-voucher.examples.js';
import { voucherSamples } from './training-voucher.samples.js';
import { trainingVoucher2016 } from './training-voucher.scheme.js';

/** Tijdelijke regeling subsidie scholing richting een kansberoep. */
export const trainingVoucher: readonly CatalogueEntry[] = [
  { scheme: trainingVoucher2016, examples: voucherExamples, samples: voucherSamples },
];
