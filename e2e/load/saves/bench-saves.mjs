/**
 * How fast one keystroke of a large consortium is kept: 22 partners, 300 lines of costs, 40
 * documents, every save with a change in it, and a save of the largest page that changed nothing.
 */
import { percentile, timed } from '../lists/timing.mjs';
import { signIn } from '../portal/sign-in.mjs';
import { withPortal } from '../portal/bench-portal.mjs';
import { Lead } from './lead.mjs';
import { openWindow } from './open-window.mjs';

const ROUNDS = 100;
const PARTNERS = 22;
const LINES = 300;
const DOCUMENTS = 40;

export function run() {
  return withPortal(async ({ address, database }) => {
    await openWindow(database);
    const lead = await Lead.start(address, await signIn(address, 'fatima'));
    const partners = [];
    for (let n = 1; n <= PARTNERS; n += 1) partners.push(await lead.addPartner(n));
    for (let n = 1; n <= DOCUMENTS; n += 1) await lead.upload(n);
    const lines = await lead.fillBudget(LINES, partners);
    let typed = 0;
    const saves = {
      budget: () => lead.saveBudget(lines.with(0, { ...lines[0], amountCents: (typed += 100) })),
      text: () => lead.saveText(`Regel ${(typed += 1)}`),
      contribution: () => lead.contribute(partners[0], (typed += 100)),
    };
    const measured = { partners: PARTNERS, lines: LINES, documents: DOCUMENTS };
    for (const [name, save] of Object.entries(saves)) {
      await save();
      const times = await timed(ROUNDS, save);
      measured[name] = { p50Ms: percentile(times, 0.5), p95Ms: percentile(times, 0.95) };
    }
    return measured;
  });
}
