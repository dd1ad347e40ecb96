import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { accept, Inviting } from '../../../test/stage/inviting.js';
import { RemindOfPledgesJob } from './remind-of-pledges.job.js';

/** Of the window, from the day on which a draft is begun. */
const OPEN_DAYS = 60;
const WAITS = 'wacht op uw akkoord';

let all: Inviting;
let on: Inviting;

beforeAll(async () => {
  all = await Inviting.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew();
});

/** Days before the window closes, and what the partner was told by then. */
async function told(days: number) {
  const { invited } = await on.after(OPEN_DAYS - days);
  const job = on.portal.app.get(RemindOfPledgesJob);
  // A job can run twice.
  await job.handle();
  await job.handle();
  return on.told(invited, WAITS);
}

it('reminds a partner that takes part two weeks and three days before the closing, each once', async () => {
  await accept(on.invited, await on.add());
  expect(await told(15)).toHaveLength(0);
  const [first] = await told(14);
  expect(first?.page).toBe(`/aanvragen/${on.reference}/partners`);
  expect(first?.body.nl).toMatch(/€\s0 in geld en €\s0 in natura/);
  expect(first?.body.nl).toContain('Dat kan tot 23 januari 2027');
  expect(await told(10)).toHaveLength(1);
  expect(await told(3)).toHaveLength(2);
  expect(await told(-1)).toHaveLength(2);
});

it('reminds nobody who gave its word, or did not say that it takes part', async () => {
  const added = await on.add();
  expect(await told(3)).toHaveLength(0);
  const { lead, invited } = await on.after(OPEN_DAYS - 20);
  await accept(invited, added);
  const { version } = await on.find(added, lead);
  const path = `${on.partners}/${added.id}/confirmation`;
  const confirmed = await invited.post(path, undefined, { 'if-match': `"${version}"` });
  expect(confirmed.status).toBe(201);
  expect(await told(3)).toHaveLength(0);
});
