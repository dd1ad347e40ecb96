import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CoFinancingView, SectionView } from '@tranche/contracts';
import {
  cents,
  computeLedger,
  eligibleCents,
  isByPartner,
  isCostLines,
  isRefusal,
} from '@tranche/domain';
import { bringTo, openTranche, startPortal, type Portal } from '../../test/portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

it('what a screen needs to measure a budget while it is typed comes to what the server measures', async () => {
  const tranche = await openTranche(portal);
  const { reference } = await bringTo(portal, 'filled', { tranche });
  const fatima = await portal.as('fatima');
  const path = `/v1/applications/${reference}`;
  const { rules, partners, bands, ...view } = (await fatima.get(`${path}/co-financing`)).as(
    CoFinancingView,
  );
  const { definition, answers } = (await fatima.get(`${path}/sections/budget`)).as(SectionView);
  const field = definition.fields.find(isByPartner);
  const lines = field && answers[field.name];
  if (!rules || !field || !isCostLines(lines)) throw new Error('There is nothing to measure');
  const ledger = computeLedger(rules, {
    budgetCents: eligibleCents(field, lines),
    requestedCents: cents(view.requestedCents),
    contributions: partners.map(({ id, name, kind, cashCents, inKindCents }) => ({
      partnerId: id,
      partnerName: name,
      partnerKind: kind,
      cashCents: cents(cashCents),
      inKindCents: cents(inKindCents),
    })),
  });
  if (isRefusal(ledger)) throw new Error('A partner counts twice');
  expect(bands.length).toBeGreaterThan(1);
  expect(ledger.bands.map(({ mendableBy: _, ...band }) => band)).toEqual(bands);
  expect(ledger).toMatchObject({
    budgetCents: view.budgetCents,
    contributedCents: view.contributedCents,
    differenceCents: view.differenceCents,
  });
});
