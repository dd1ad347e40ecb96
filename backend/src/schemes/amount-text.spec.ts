import { describe, expect, it } from '@jest/globals';
import type { SchemeVersion } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { amountText } from './amount-text.js';
import type { PublicTranche } from './public-tranches.js';

const rif = findScheme('rif', '2024');
const version: SchemeVersion = {
  ...rif,
  parameters: [
    {
      field: { kind: 'money', name: 'most', label: { nl: 'Maximum', en: 'Maximum' } },
      preset: 250_000,
    },
  ],
};
const rule = { kind: 'cost', field: 'cost', maximumParameter: 'most' } as const;

const tranche = (standing: 'open' | 'closed', most: number): PublicTranche => ({
  scheme: 'rif',
  version: '2024',
  parameters: { most },
  shown: {
    code: `t-${most}`,
    name: { nl: 'Tranche', en: 'Tranche' },
    opensAt: '2026-01-01T09:00:00Z',
    closesAt: '2026-02-01T09:00:00Z',
    standing,
    ceilingCents: 0,
    freeCents: 0,
    lot: null,
  },
});

describe('how much one can get, in words', () => {
  it.each([
    ['no tranche: what the scheme presets', [], 'at most €2,500'],
    ['one open tranche', [tranche('open', 180_000)], 'at most €1,800'],
    [
      'a closed tranche that differs',
      [tranche('open', 180_000), tranche('closed', 90_000)],
      'at most €1,800',
    ],
    [
      'two open tranches that differ',
      [tranche('open', 180_000), tranche('open', 90_000)],
      'an amount set per tranche',
    ],
  ])('%s', (_case, tranches, words) => {
    expect(amountText(rule, version, tranches)?.en).toBe(words);
  });

  it('says nothing where it is no money', () => {
    expect(amountText({ kind: 'none' }, version, [])).toBeNull();
  });
});
