import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  ApplicationList,
  ApplicationView,
  CheckView,
  CoFinancingView,
  PartnerList,
  SectionView,
} from '@tranche/contracts';
import { LARGEST_AMOUNT_CENTS, MOST_COST_LINES } from '@tranche/domain';
import { findPersona } from '../../src/identity/index.js';
import { bringTo, openTranche, startPortal, type Client, type Portal } from '../portal/index.js';

let portal: Portal;
let fatima: Client;
let joris: Client;
let reference: string;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
  joris = await portal.as('joris');
  const tranche = await openTranche(portal);
  ({ reference } = await bringTo(portal, 'draft', { tranche }));
});
afterAll(() => portal.stop());

it('the largest amounts anybody may type add up on every page, for everybody who reads it', async () => {
  const path = `/v1/applications/${reference}`;
  const line = {
    category: 'personnel',
    description: 'x',
    year: 1,
    amountCents: LARGEST_AMOUNT_CENTS,
  };
  const answers = {
    budget: Array.from({ length: MOST_COST_LINES }, () => line),
    requested: LARGEST_AMOUNT_CENTS,
  };
  const saved = await fatima.put(`${path}/sections/budget`, { answers }, { 'if-match': '"0"' });
  expect(saved.as(SectionView).refused).toEqual([]);

  const [joined] = findPersona('joris')?.represents ?? [];
  const body = {
    name: joined?.name,
    kind: joined?.kind,
    kvk: joined?.kvk,
    contactName: 'Joris',
    contactEmail: 'joris@example.nl',
  };
  const { items } = (await fatima.post(`${path}/partners`, body)).as(PartnerList);
  for (const partner of items) {
    const answer = await fatima.put(
      `${path}/partners/${partner.id}/contribution`,
      { cashCents: LARGEST_AMOUNT_CENTS, inKindCents: LARGEST_AMOUNT_CENTS },
      { 'if-match': `"${partner.version}"` },
    );
    answer.as(CoFinancingView);
  }

  const whole = MOST_COST_LINES * LARGEST_AMOUNT_CENTS;
  for (const reader of [fatima, joris]) {
    expect((await reader.get(path)).as(ApplicationView).budgetCents).toBe(whole);
    (await reader.get(`${path}/check`)).as(CheckView);
    (await reader.get(`${path}/sections/budget`)).as(SectionView);
    (await reader.get(`${path}/partners`)).as(PartnerList);
    const ledger = (await reader.get(`${path}/co-financing`)).as(CoFinancingView);
    expect(ledger.budgetCents).toBe(whole);
    expect((await reader.get('/v1/applications')).as(ApplicationList).total).toBe(1);
  }
});
