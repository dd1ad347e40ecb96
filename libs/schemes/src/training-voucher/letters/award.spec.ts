import { expect, it } from '@jest/globals';
import { composeLetter, letterFieldsOf } from '@tranche/domain';
import { sampleLetterInput } from '../../contract/example/sample-letter.js';
import { trainingVoucher2016 } from '../training-voucher.scheme.js';
import { voucherAward } from './award.js';

it.each([
  ['all that could be had', 250_000, false],
  ['what was left of the ceiling', 90_000, true],
])('the award of %s says why it is less only where it is', (_name, awardedCents, isLess) => {
  const [variant = ''] = Object.keys(trainingVoucher2016.variants);
  const input = sampleLetterInput(trainingVoucher2016, variant, 'nl');
  if (!input.money) throw new Error('A voucher is money');
  const money = { ...input.money, requestedCents: 250_000, awardedCents };
  const letter = composeLetter(voucherAward, letterFieldsOf({ ...input, money }), 'nl');
  expect(JSON.stringify(letter).includes('niet meer geld over')).toBe(isLess);
});
