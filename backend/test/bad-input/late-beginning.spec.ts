import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CheckView } from '@tranche/contracts';
import { bringTo, openTranche, startPortal, type Portal } from '../portal/index.js';

let portal: Portal;
let tranche: string;

beforeAll(async () => {
  portal = await startPortal();
  // It closes on 1 December 2026: the decision comes by 23 March 2027.
  tranche = await openTranche(portal);
}, 120_000);
afterAll(() => portal.stop());

it.each([
  ['as late as any decision in time allows', '2027-06-23', []],
  ['a day later', '2027-06-24', ['begins-late 23 juni 2027']],
])('a project that begins %s', async (_name, startsOn, said) => {
  const { reference } = await bringTo(portal, 'filled', { tranche, answers: { startsOn } });
  const fatima = await portal.as('fatima');
  const check = (await fatima.get(`/v1/applications/${reference}/check`)).as(CheckView);
  const day = /de laatste dag die kan, is (.*)\.$/;
  expect(check.warnings.map(({ code, text }) => `${code} ${day.exec(text.nl)?.[1] ?? ''}`)).toEqual(
    said,
  );
  expect(check.canSubmit).toBe(true);
});
