import { describe, expect, it } from '@jest/globals';
import { cents } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { SentApplication } from '../../applications/index.js';
import { lineClaim, ticketOf } from './line-claims.js';

const voucher = findScheme('training-voucher', '2016');
const line = (code: string) => ({ code, ceilingCents: cents(100) });
const CLAIM: SentApplication = {
  id: '1',
  reference: 'VCH26-0001',
  title: 'Kok',
  variant: 'care',
  state: 'complete',
  eventNumber: 2,
  requestedCents: 250_000,
  additionCents: 0,
  budgetCents: 300_000,
  applicantName: 'Bo',
  receivedAt: null,
  completeAt: null,
  ticket: '7H3K-QP2M-XW84',
};

describe('what an application asks of a tranche', () => {
  it.each([
    ['from the line of its list', ['broad', 'care'], 'care'],
    ['from the first where its list has none', ['all', 'more'], 'all'],
    ['from the only one there is', ['all'], 'all'],
  ])('comes %s', (_where, codes, expected) => {
    expect(lineClaim(voucher, codes.map(line), CLAIM)).toEqual({
      ticket: '7H3K-QP2M-XW84',
      line: expected,
      cents: 250_000,
    });
  });

  it('comes from nowhere without a line, nor without a ticket', () => {
    expect(() => lineClaim(voucher, [], CLAIM)).toThrow('No budget line for VCH26-0001');
    expect(() => ticketOf({ ...CLAIM, ticket: null })).toThrow('VCH26-0001 has no ticket');
  });
});
