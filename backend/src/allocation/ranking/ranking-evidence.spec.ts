import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { allocate, canonicalJson, cents, lotPromiseOf, replay } from '@tranche/domain';
import { rankingEvidence } from './ranking-evidence.js';

const SEED = 'c0ffee';
const input = {
  method: 'lottery',
  edge: 'refuse-and-stop',
  lines: [{ code: 'all', ceilingCents: cents(500_000) }],
  tickets: ['7H3K-QP2M-XW84', 'B2C3-D4E5-F6G7', 'H8J9-K2L3-M4N5'].map((ticket) => ({
    ticket,
    line: 'all',
    cents: cents(250_000),
  })),
} as const;

/** As the first runs were sealed: whoever does one over needs just this. */
const run = {
  id: '00000000-0000-4000-8000-000000000001',
  tranche: 'vch26',
  round: 1,
  method: input.method,
  input,
  output: allocate(input, SEED),
  seed: SEED,
  lotPromise: lotPromiseOf(SEED),
  lotPromisedAt: new Date('2026-05-01T07:00:00Z'),
  status: 'decided',
  personId: '00000000-0000-4000-8000-000000000002',
  at: new Date('2026-06-01T07:00:00Z'),
} as const;

describe('the evidence of a ranking', () => {
  it('has the hash that it had when the first was sealed', () => {
    const { content } = rankingEvidence(run);
    const hash = createHash('sha256').update(canonicalJson(content)).digest('hex');
    expect(hash).toBe('e0002085d8f4afca9e089a36ea812d9f227e29c4b2a71be1c9f802c79427ded3');
  });

  it('is all that an old draw needs to be done over', () => {
    const { seed, lotPromise, output } = run;
    expect(replay({ input, seed, lotPromise, output })).toBe('equal');
    expect(replay({ input, seed: 'decade', lotPromise, output })).toBe('other-seed');
  });
});
