import { describe, expect, it } from '@jest/globals';
import { findScheme } from '@tranche/schemes';
import { amountText } from './amount-text.js';
import type { PublicTranche } from './public-tranches.js';

const topsector = findScheme('topsector-grant', '2016');

function tranche(version: string, standing: 'open' | 'closed', amount: number): PublicTranche {
  return {
    scheme: 'topsector-grant',
    version,
    parameters: { amount },
    shown: {
      code: `t-${amount}`,
      name: { nl: 'Tranche', en: 'Tranche' },
      opensAt: '2026-01-01T09:00:00Z',
      closesAt: '2026-02-01T09:00:00Z',
      standing,
      unit: 'euro',
      ceilingCents: 0,
      freeCents: 0,
      amountText: null,
      told: [],
      summary: { nl: '', en: '' },
      lot: null,
    },
  };
}

describe('how much one can get, in words', () => {
  it.each([
    [
      'no tranche, and nothing that the scheme presets',
      [],
      'set per round, and stated with the round',
    ],
    ['one open tranche', [tranche('2016', 'open', 180_000)], '€1,800'],
    [
      'a closed tranche that differs',
      [tranche('2016', 'open', 180_000), tranche('2016', 'closed', 90_000)],
      '€1,800',
    ],
    [
      'two open tranches that differ',
      [tranche('2016', 'open', 180_000), tranche('2016', 'open', 90_000)],
      'set per round, and stated with the round',
    ],
    [
      'two open tranches of two versions that differ',
      [tranche('2016-in-parts', 'open', 300_000), tranche('2016', 'open', 250_000)],
      'set per round, and stated with the round',
    ],
  ])('%s', (_case, tranches, words) => {
    expect(amountText('student', topsector, tranches)?.en).toBe(words);
  });

  it('is what the scheme presets, before there is a tranche', () => {
    const voucher = findScheme('training-voucher', '2016');
    expect(amountText('broad', voucher, [])?.en).toBe('at most €2,500');
  });

  it('says nothing where it is no money', () => {
    expect(amountText('student', findScheme('course-offer', '2016'), [])).toBeNull();
  });
});
