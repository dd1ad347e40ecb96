import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AssignmentList,
  AssignmentView,
  CheckView,
  CoFinancingView,
  LetterView,
} from '@tranche/contracts';
import { THOUSAND_EUROS, type Answers } from '@tranche/domain';
import {
  act,
  assess,
  assign,
  attempt,
  bringTo,
  decide,
  openTranche,
  rank,
  renderLetters,
  startPortal,
  transition,
  view,
  type Portal,
} from '../../portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** € 600,000 for organising the courses more efficiently, two thirds of it from two schools. */
const SECOND: Answers = {
  secondTrackBudget: [
    { category: 'personnel', description: 'Kennis', year: 1, amountCents: 600 * THOUSAND_EUROS },
    { category: 'buildings', description: 'Leegstand', year: 1, amountCents: 90 * THOUSAND_EUROS },
  ],
  secondTrackSchools: [
    { name: 'ROC De Linde', code: '02QZ', isMember: true, cash: 200 * THOUSAND_EUROS, inKind: 0 },
    { name: 'ROC De Eik', code: '25LP', isMember: false, cash: 0, inKind: 200 * THOUSAND_EUROS },
  ],
  secondTrackRequested: 200 * THOUSAND_EUROS,
};

/** € 1,000,000 for the partnership, of a budget of € 3,000,000, and the second subsidy beside it. */
const PLAN = {
  variant: 'with-second-track',
  ownCents: 0,
  partners: { sanne: 140_000_000, mira: 60_000_000 },
  answers: SECOND,
};

let count = 0;

async function open(ceilingCents?: number): Promise<string> {
  const code = `second-track-${(count += 1)}`;
  return openTranche(portal, { code, version: '2014', ...(ceilingCents && { ceilingCents }) });
}

/** The decisions of a tranche by reference: outcome, amount and ground. */
async function decisionsOf(reference: string) {
  const [row] = await portal.dataSource.query<
    { outcome: string; awarded_cents: string; grounds: { nl: string }[] }[]
  >(
    `SELECT d.outcome, d.awarded_cents, d.grounds FROM decision d
     JOIN application a ON a.id = d.application_id WHERE a.reference = $1`,
    [reference],
  );
  return {
    outcome: row?.outcome,
    awardedCents: Number(row?.awarded_cents),
    ground: (row?.grounds[0]?.nl ?? '').replaceAll('\u00a0', ' '),
  };
}

async function letterTo(reference: string): Promise<string> {
  await renderLetters(portal, reference);
  const fatima = await portal.as('fatima');
  const [{ id } = { id: '' }] = (await view(fatima, reference)).letters;
  const letter = (await fatima.get(`/v1/letters/${id}`)).as(LetterView);
  return JSON.stringify(letter).replaceAll('\u00a0', ' ');
}

describe('an application for both subsidies of RIF 2014 (art. 16, 17, 21, 23(2))', () => {
  it('goes from draft to one letter that awards both', async () => {
    const tranche = await open();
    const { reference } = await bringTo(portal, 'filled', { tranche, ...PLAN });
    const fatima = await portal.as('fatima');

    const check = (await fatima.get(`/v1/applications/${reference}/check`)).as(CheckView);
    expect(check.whyNot).toEqual([]);
    // The second budget is no part of the first; what is asked is both.
    expect([check.budgetCents, check.requestedCents]).toEqual([300_000_000, 120_000_000]);
    expect(check.calculation.map(({ label }) => label.nl)).toEqual([
      'Subsidie',
      'Aanvullende subsidie: Doelmatiger organiseren',
      'U vraagt samen',
      'Begroting: Doelmatiger organiseren',
    ]);
    const shares = await fatima.get(`/v1/applications/${reference}/co-financing`);
    expect(shares.as(CoFinancingView)).toMatchObject({
      requestedCents: 100_000_000,
      differenceCents: 0,
      problems: [],
    });

    await transition(portal, 'fatima', reference, 'submit');
    await transition(portal, 'lotte', reference, 'declare-complete');
    await assign(portal, reference);
    await assess(portal, reference, 4);
    const place = (await rank(portal, tranche, [reference])).items[0];
    expect(place?.cents).toBe(120_000_000);
    await decide(portal, tranche);

    expect(await decisionsOf(reference)).toEqual({
      outcome: 'awarded',
      awardedCents: 120_000_000,
      ground:
        'Plaats 1 in de volgorde van de commissie. Past onder het subsidieplafond. Met € 200.000 aanvullende subsidie: doelmatiger organiseren.',
    });
    // A quarter of the whole, then fifteen times a twentieth (art. 28).
    const { payments } = await view(fatima, reference);
    const [first, next] = payments.map(({ amountCents }) => amountCents);
    expect([first, next]).toEqual([30_000_000, 6_000_000]);
    const letter = await letterTo(reference);
    expect(letter).toContain('ten hoogste € 1.200.000');
    expect(letter).toContain('aanvullende subsidie voor doelmatiger organiseren');
    expect(letter).toContain('Doelmatiger organiseren: efficiëntie');
  });

  it('awards the first alone where a criterion of the second is insufficient (art. 21(3))', async () => {
    const tranche = await open();
    const points = { 'second-track-economy': 2 };
    const { reference } = await bringTo(portal, 'assessed', { tranche, ...PLAN, points });
    await rank(portal, tranche, [reference]);
    await decide(portal, tranche);
    expect(await decisionsOf(reference)).toMatchObject({
      outcome: 'awarded',
      awardedCents: 100_000_000,
      ground: expect.stringContaining(
        'Zonder de aanvullende subsidie: niet voldoende is Doelmatiger organiseren: efficiëntie (art. 21(3)).',
      ),
    });
    const letter = await letterTo(reference);
    expect(letter).toContain('ten hoogste € 1.000.000');
    expect(letter).toContain('Ik wijs uw aanvraag om € 200.000 aanvullende subsidie');
  });

  it('rejects both where the first is insufficient, however good the second (art. 21(4))', async () => {
    const tranche = await open();
    const points = { financing: 2 };
    const { reference } = await bringTo(portal, 'assessed', { tranche, ...PLAN, points });
    await rank(portal, tranche, [reference]);
    await decide(portal, tranche);
    expect(await decisionsOf(reference)).toMatchObject({
      outcome: 'rejected-quality',
      awardedCents: 0,
      ground: expect.stringContaining('(art. 21(4))'),
    });
    expect(await letterTo(reference)).toContain('Ik wijs ook uw aanvraag om € 200.000');
  });

  it('counts both under the ceiling: the next one no longer fits (art. 23(2))', async () => {
    const tranche = await open(220_000_000 - 1);
    const { reference: first } = await bringTo(portal, 'assessed', { tranche, ...PLAN });
    const other = { ...PLAN, variant: 'standard', lead: 'fatima' };
    const { reference: second } = await bringTo(portal, 'assessed', { tranche, ...other });
    await rank(portal, tranche, [first, second]);
    await decide(portal, tranche);
    expect(await decisionsOf(first)).toMatchObject({ awardedCents: 120_000_000 });
    expect(await decisionsOf(second)).toMatchObject({ outcome: 'rejected-ceiling' });
  });

  it('is determined over the cost of both budgets together, in one account (art. 26(1))', async () => {
    const tranche = await open();
    const { reference } = await bringTo(portal, 'assessed', { tranche, ...PLAN });
    await rank(portal, tranche, [reference]);
    await decide(portal, tranche);
    await act(await portal.as('lotte'), reference, 'receive-account', {
      input: {
        realisedCost: 330_000_000,
        realisedCoFinancing: 220_000_000,
        isDone: true,
        accountReceivedOn: portal.clock.today().toString(),
        differsFromReport: false,
      },
    });
    await act(await portal.as('ruben'), reference, 'determine');
    const { determination } = await view(await portal.as('fatima'), reference);
    // € 1,200,000 of € 3,600,000, of what was realised: a third of € 3,300,000.
    expect(determination).toMatchObject({ determinedCents: 110_000_000 });
  });
});

describe('what stands in the way of the second subsidy', () => {
  it.each([
    [
      'more than a third',
      { secondTrackRequested: 200 * THOUSAND_EUROS, ...budget(590) },
      'art. 17(3)',
    ],
    ['schools that pay too little', { secondTrackSchools: schools(199) }, 'art. 17(4)'],
    ['one school', { secondTrackSchools: schools(400).slice(0, 1) }, 'art. 17(1), (4)'],
    ['more than € 200,000', { secondTrackRequested: 200 * THOUSAND_EUROS + 1 }, 'art. 17(3), (5)'],
    ['no member', { secondTrackSchools: schools(200, false) }, 'art. 17(1)'],
  ])('%s is said with its article, and is not sent', async (_name, answers, article) => {
    const tranche = await open();
    const wrong = { ...PLAN, answers: { ...SECOND, ...answers } };
    const { reference } = await bringTo(portal, 'filled', { tranche, ...wrong });
    const fatima = await portal.as('fatima');
    const check = (await fatima.get(`/v1/applications/${reference}/check`)).as(CheckView);
    expect(check.canSubmit).toBe(false);
    expect(check.whyNot.map((each) => each.article)).toContain(article);
    expect((await attempt(fatima, reference, 'submit')).status).toBe(409);
  });

  function budget(thousands: number): Answers {
    const amountCents = thousands * THOUSAND_EUROS;
    return {
      secondTrackBudget: [
        { category: 'personnel', description: 'Overdracht', year: 1, amountCents },
      ],
    };
  }

  function schools(thousands: number, isMember = true) {
    const cash = thousands * THOUSAND_EUROS;
    return ['02QZ', '25LP'].map((code) => ({ name: code, code, isMember, cash, inKind: 0 }));
  }
});

it('asks the points of ten criteria, and shows the shares of the first budget alone', async () => {
  const tranche = await open();
  const { reference } = await bringTo(portal, 'under-assessment', { tranche, ...PLAN });
  const henk = await portal.as('henk');
  const { items } = (await henk.get('/v1/assignments')).as(AssignmentList);
  const { id } = items.find((each) => each.reference === reference) ?? { id: '' };
  const declared = await henk.put(`/v1/assignments/${id}/interests`, {
    kind: 'none',
    explanation: '',
  });
  const { rubric, file } = declared.as(AssignmentView);
  expect(rubric).toHaveLength(10);
  expect(file?.money).toMatchObject({ budgetCents: 300_000_000, requestedCents: 100_000_000 });
});
