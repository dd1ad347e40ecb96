import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ApplicationView, AssignmentList, CoFinancingView } from '@tranche/contracts';
import { LARGEST_AMOUNT_CENTS } from '@tranche/domain';
import { PERMISSIONS } from '../walks/permissions.js';
import {
  assess,
  assign,
  renderLetters,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../portal/index.js';
import { apply, openFor, type Applied } from '../schemes/apply.js';
import { decider, divideAfterClosing, officer } from '../schemes/office.js';
import { centreOfExpertise } from '../schemes/plans/centre-of-expertise.js';
import { representative } from '../schemes/plans/people.js';
import type { Plan } from '../schemes/plans/plan.js';

const REQUESTED = 400_000_000;
const WHOLE = 2 * LARGEST_AMOUNT_CENTS + REQUESTED;
const business = representative('test-giant', '90007044', 'Reuzen Test', 'labour-organisation');

/** A centre whose cost lines and pledges are as large as anybody may type them. */
const largest: Plan = {
  ...centreOfExpertise,
  budgetCents: WHOLE,
  requestedCents: REQUESTED,
  partners: [
    ...(centreOfExpertise.partners ?? []).map(([who]) => [who, LARGEST_AMOUNT_CENTS] as const),
    [business, LARGEST_AMOUNT_CENTS],
  ],
  answers: {
    ...centreOfExpertise.answers,
    budget: [LARGEST_AMOUNT_CENTS, LARGEST_AMOUNT_CENTS, REQUESTED].map((amountCents, index) => ({
      category: 'equipment',
      description: `Post ${index}`,
      year: 1,
      amountCents,
    })),
  },
};

let portal: Portal;
let applied: Applied;
let tranche: string;
let readers: readonly Client[];

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openFor(portal, largest);
  applied = await apply(portal, largest, tranche);
  const staff = await Promise.all(['lotte', 'ruben', 'henk'].map((each) => portal.as(each)));
  readers = [applied.applicant, await portal.signIn(business), ...staff];
}, 120_000);
afterAll(() => portal.stop());

/** The pages that answer somebody with a fault of ours. */
async function faults(): Promise<readonly string[]> {
  const { tasks } = await view(applied.applicant, applied.reference);
  const henk = await portal.as('henk');
  const [assignment] = (await henk.get('/v1/assignments')).as(AssignmentList).items;
  const values: Readonly<Record<string, string>> = {
    reference: applied.reference,
    tranche,
    programme: tranche,
    number: '1',
    assignment: assignment?.id ?? 'none',
  };
  const addresses = Object.keys(PERMISSIONS)
    .filter((route) => route.startsWith('GET /v1/'))
    .map((route) => route.slice('GET '.length))
    .flatMap((path) =>
      path.includes(':section')
        ? tasks.map(({ section }) => path.replace(':section', section))
        : [path],
    )
    .map((path) => path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? 'none'));
  const found: string[] = [];
  for (const reader of readers) {
    for (const address of addresses) {
      const { status } = await reader.get(address);
      if (status >= 500) found.push(`${address}: ${status}`);
    }
  }
  return [...new Set(found)];
}

it('is read by everybody of the office as well, once it is sent', async () => {
  const lotte = await portal.as('lotte');
  const path = `/v1/applications/${applied.reference}`;
  expect((await lotte.get(path)).as(ApplicationView).budgetCents).toBe(WHOLE);
  const ledger = (await lotte.get(`${path}/co-financing`)).as(CoFinancingView);
  expect(ledger.budgetCents).toBe(WHOLE);
  expect(await faults()).toEqual([]);
});

it('and from its ranking to its final amount, on an account of the largest cost', async () => {
  const { reference } = applied;
  await officer(portal, reference, 'declare-complete');
  await assign(portal, reference);
  await assess(portal, reference);
  await divideAfterClosing(portal, tranche);

  const today = portal.clock.today().toString();
  await officer(portal, reference, 'receive-midterm', { midtermReceivedOn: today });
  await decider(portal, reference, 'continue');
  await officer(portal, reference, 'receive-account', {
    realisedCost: LARGEST_AMOUNT_CENTS,
    isDone: true,
    accountReceivedOn: today,
    differsFromReport: false,
  });
  await decider(portal, reference, 'determine');
  const { determination } = await view(applied.applicant, reference);
  // The same share of what was spent as was awarded of the budget.
  expect(determination?.determinedCents).toBe(199_600_798);
  await renderLetters(portal, reference);
  expect(await faults()).toEqual([]);
}, 120_000);
