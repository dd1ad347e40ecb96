import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CheckView, PartnerList, SectionView } from '@tranche/contracts';
import { bringTo, openTranche, startPortal, type Client, type Portal } from '../portal/index.js';

let portal: Portal;
let fatima: Client;
let reference: string;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
  const tranche = await openTranche(portal);
  ({ reference } = await bringTo(portal, 'draft', { tranche }));
});
afterAll(() => portal.stop());

const WRONG_AMOUNTS: [string, unknown][] = [
  ['negative', -1],
  ['fractional', 100.5],
  ['enormous', 1e15],
  ['non-numeric', 'duizend'],
  ['a number in quotes', '100000'],
  ['missing', null],
];

async function contribution(cashCents: unknown) {
  const list = (await fatima.get(`/v1/applications/${reference}/partners`)).as(PartnerList);
  const [own] = list.items;
  const path = `/v1/applications/${reference}/partners/${own?.id}/contribution`;
  const body = { cashCents, inKindCents: 0 };
  return fatima.put(path, body, { 'if-match': `"${own?.version}"` });
}

async function budget(answers: object) {
  const path = `/v1/applications/${reference}/sections/budget`;
  const { version } = (await fatima.get(path)).as(SectionView);
  return fatima.put(path, { answers }, { 'if-match': `"${version}"` });
}

describe('the amount of a contribution', () => {
  it.each(WRONG_AMOUNTS)('is refused when it is %s', async (_case, amount) => {
    const answer = await contribution(amount);
    expect(answer.status).toBe(400);
    expect(answer.problem.errors).toEqual([
      expect.objectContaining({ in: 'body', pointer: '#/cashCents' }),
    ]);
    expect(answer.problem.errors?.[0]?.detail).toMatch(/bedrag/);
  });

  it('is kept to the cent when it is right', async () => {
    expect((await contribution(12_345_678)).status).toBe(200);
    const list = (await fatima.get(`/v1/applications/${reference}/partners`)).as(PartnerList);
    expect(list.items[0]?.cashCents).toBe(12_345_678);
  });
});

describe('an amount in the form', () => {
  const wrongInForm = WRONG_AMOUNTS.filter(([name]) => name !== 'missing');

  it.each(wrongInForm)('is refused by name when it is %s', async (_case, requested) => {
    const view = (await budget({ requested, hasAssociateDegree: true })).as(SectionView);
    expect(view.refused.map(({ pointer }) => pointer)).toEqual(['/requested']);
    expect(view.answers).toEqual({ hasAssociateDegree: true });
  });

  it.each(wrongInForm)('is refused in a cost line when it is %s', async (_case, amountCents) => {
    const line = { category: 'personnel', description: 'Uren', year: 1, amountCents };
    const view = (await budget({ budget: [line], hasAssociateDegree: true })).as(SectionView);
    expect(view.refused.map(({ pointer }) => pointer)).toEqual(['/budget']);
    expect(view.answers).toEqual({ hasAssociateDegree: true });
  });

  it('is no budget with more lines than there may be', async () => {
    const line = { category: 'personnel', description: 'x', year: 1, amountCents: 1 };
    const view = (await budget({ budget: Array.from({ length: 401 }, () => line) })).as(
      SectionView,
    );
    expect(view.refused.map(({ pointer }) => pointer)).toEqual(['/budget']);
  });
});

describe('an amount outside the limits of the regulation', () => {
  it('is not spoken of before an amount was asked', async () => {
    const tranche = await openTranche(portal, { code: 'nothing-yet' });
    const draft = await bringTo(portal, 'draft', { tranche });
    const check = (await fatima.get(`/v1/applications/${draft.reference}/check`)).as(CheckView);
    expect(check.canSubmit).toBe(false);
    expect(check.whyNot.map(({ code }) => code)).not.toContain('amount-out-of-range');
  });

  it('stands in the way of submission, with its article', async () => {
    const tranche = await openTranche(portal, { code: 'too-little' });
    const draft = await bringTo(portal, 'filled', { tranche, requestedCents: 24_999_999 });
    const check = (await fatima.get(`/v1/applications/${draft.reference}/check`)).as(CheckView);
    expect(check.canSubmit).toBe(false);
    expect(check.whyNot).toContainEqual(
      expect.objectContaining({ code: 'amount-out-of-range', article: 'art. 6(2)' }),
    );
  });
});
