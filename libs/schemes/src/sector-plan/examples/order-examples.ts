import { cents, MILLION_EUROS, type FirstComeInput } from '@tranche/domain';
import type { AllocationExample, SchemeExample } from '../../contract/example/scheme-example.js';

function claim(ticket: string, completeAt: string, amount: number) {
  return { ticket, line: 'plans', cents: cents(amount), completeAt };
}

/** Window 2 with its ceiling of 205 million, when 5 million are left. */
const EARLIER = claim('earlier', '2014-04-01T08:00:00Z', 200 * MILLION_EUROS);

function order(
  name: string,
  claims: FirstComeInput['claims'],
  places: AllocationExample['places'],
): AllocationExample {
  return {
    kind: 'allocation',
    name,
    seed: 'window-2',
    input: {
      method: 'first-come',
      lines: [{ code: 'plans', ceilingCents: cents(205 * MILLION_EUROS) }],
      claims,
    },
    places,
  };
}

export const orders: readonly SchemeExample[] = [
  order(
    'with 205 million the last complete plan of five million fits whole',
    [EARLIER, claim('last', '2014-05-30T15:00:00Z', 5 * MILLION_EUROS)],
    { earlier: ['award', 200 * MILLION_EUROS], last: ['award', 5 * MILLION_EUROS] },
  ),
  order(
    'a plan sent first and completed later goes behind one that was complete',
    [
      EARLIER,
      claim('completed-in-june', '2014-06-10T09:00:00Z', 4 * MILLION_EUROS),
      claim('complete-in-may', '2014-05-20T09:00:00Z', 4 * MILLION_EUROS),
    ],
    {
      earlier: ['award', 200 * MILLION_EUROS],
      'complete-in-may': ['award', 4 * MILLION_EUROS],
      'completed-in-june': ['reject-ceiling', 0],
    },
  ),
  order(
    'who fits only in part is refused, and nobody behind goes before',
    [
      EARLIER,
      claim('one-cent-too-much', '2014-05-20T09:00:00Z', 5 * MILLION_EUROS + 1),
      claim('small', '2014-05-20T09:00:01Z', 250_000_00),
    ],
    {
      earlier: ['award', 200 * MILLION_EUROS],
      'one-cent-too-much': ['reject-ceiling', 0],
      small: ['reject-ceiling', 0],
    },
  ),
];

const SECTOR = { tranche: 'sector-plan-2014', year: 2014 };

export const slots: readonly SchemeExample[] = [
  {
    kind: 'slot',
    name: 'a second plan for the same sector in the same window',
    first: { ...SECTOR, answers: { sector: 'health-care' } },
    second: { ...SECTOR, answers: { sector: 'health-care' } },
    isAllowed: false,
  },
  {
    kind: 'slot',
    name: 'a second plan for another sector',
    first: { ...SECTOR, answers: { sector: 'health-care' } },
    second: { ...SECTOR, answers: { sector: 'social-work' } },
    isAllowed: true,
  },
  {
    kind: 'slot',
    name: 'the same sector in another region',
    first: { ...SECTOR, answers: { sector: 'health-care', region: 'zeeland' } },
    second: { ...SECTOR, answers: { sector: 'health-care', region: 'twente' } },
    isAllowed: true,
  },
  {
    kind: 'slot',
    name: 'the same sector in another window',
    first: { ...SECTOR, tranche: 'sector-plan-2013', answers: { sector: 'health-care' } },
    second: { ...SECTOR, answers: { sector: 'health-care' } },
    isAllowed: true,
  },
];
