import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CoFinancingView } from '@tranche/contracts';
import { bringTo, openTranche, startPortal, type Plan, type Portal } from '../portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

let round = 0;

async function submitWith(plan: Plan) {
  round += 1;
  const tranche = await openTranche(portal, { code: `shares-${round}` });
  const { reference } = await bringTo(portal, 'filled', { tranche, ...plan });
  const fatima = await portal.as('fatima');
  const view = (await fatima.get(`/v1/applications/${reference}/co-financing`)).as(CoFinancingView);
  const answer = await fatima.post(`/v1/applications/${reference}/transitions`, {
    transition: 'submit',
    seen: 0,
  });
  return { view, answer };
}

/* RIF 2024 art. 11: subsidy at most a third, business a third to two thirds, others at most a third. */
describe('a share of the budget', () => {
  it('is accepted at exactly a third', async () => {
    const { answer } = await submitWith({
      budgetCents: 300_000_000,
      requestedCents: 100_000_000,
      ownCents: 0,
      partners: { sanne: 100_000_000, mira: 100_000_000 },
    });
    expect(answer.status).toBe(201);
  });

  it('is refused when the subsidy is one cent over', async () => {
    const { answer, view } = await submitWith({
      budgetCents: 299_999_999,
      requestedCents: 100_000_000,
      ownCents: 0,
      partners: { sanne: 100_000_000, mira: 99_999_999 },
    });
    expect(answer.status).toBe(409);
    expect(answer.problem.errors).toEqual([
      expect.objectContaining({ code: 'subsidy', article: 'art. 11(2)' }),
    ]);
    expect(view.bands[0]).toMatchObject({ code: 'subsidy', standing: 'over', byCents: 1 });
  });

  it('is refused when the other partners are one cent over', async () => {
    const { answer, view } = await submitWith({
      budgetCents: 300_000_000,
      requestedCents: 99_999_999,
      ownCents: 0,
      partners: { sanne: 100_000_000, mira: 100_000_001 },
    });
    expect(answer.status).toBe(409);
    expect(answer.problem.errors).toEqual([
      expect.objectContaining({ code: 'others', article: expect.stringMatching(/^art\. 11/) }),
    ]);
    expect(view.bands.find((each) => each.code === 'others')).toMatchObject({ byCents: 1 });
    // Own cash lies within the others' share: whoever adds up the bands leaves it out.
    const within = view.bands.filter(({ isPartOfAnother }) => isPartOfAnother);
    expect(within.map(({ code }) => code)).toEqual(['own-cash']);
  });

  it('is refused when business is one cent short, and says who could mend it', async () => {
    const { answer } = await submitWith({
      budgetCents: 300_000_000,
      requestedCents: 100_000_000,
      ownCents: 1,
      partners: { sanne: 99_999_999, mira: 100_000_000 },
    });
    expect(answer.status).toBe(409);
    expect(answer.problem.detail).toContain('Installatiegroep Berkel');
  });

  it('is refused when a cent of the budget is not covered', async () => {
    const { answer } = await submitWith({
      budgetCents: 300_000_000,
      requestedCents: 99_999_999,
      ownCents: 0,
      partners: { sanne: 100_000_000, mira: 100_000_000 },
    });
    expect(answer.status).toBe(409);
    expect(answer.problem.errors).toEqual([expect.objectContaining({ code: 'total' })]);
  });
});
