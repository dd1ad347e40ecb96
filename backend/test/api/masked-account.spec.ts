import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startPortal, view, type Client, type Portal } from '../portal/index.js';
import { apply, openFor, type Applied } from '../schemes/apply.js';
import { trainingVoucher } from '../schemes/plans/training-voucher.js';
import { PERMISSIONS } from './permissions.js';

const ACCOUNT = 'NL91ABNA0417164300';

let portal: Portal;
let applied: Applied;
let addresses: readonly string[];

beforeAll(async () => {
  portal = await startPortal();
  const tranche = await openFor(portal, trainingVoucher);
  applied = await apply(portal, trainingVoucher, tranche, { answers: { iban: ACCOUNT } });
  const { tasks } = await view(applied.applicant, applied.reference);
  addresses = Object.keys(PERMISSIONS)
    .filter((route) => route.startsWith('GET ') && route.includes('/:reference'))
    .map((route) => route.slice('GET '.length).replace(':reference', applied.reference))
    .flatMap((path) =>
      path.includes(':section')
        ? tasks.map(({ section }) => path.replace(':section', section))
        : [path.replace(':number', '1')],
    );
});
afterAll(() => portal.stop());

/** The addresses about the application at which somebody reads the account whole. */
async function readsWholeAt(client: Client): Promise<readonly string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    const { status, text } = await client.get(address);
    if (status === 200 && text.replaceAll(' ', '').includes(ACCOUNT)) found.push(address);
  }
  return found;
}

it.each(['margreet', 'ruben', 'karin'])('%s reads no account whole, at no address', async (who) => {
  const client = await portal.as(who);
  expect((await client.get(`/v1/applications/${applied.reference}`)).status).toBe(200);
  expect(await readsWholeAt(client)).toEqual([]);
});

it('who is paid and who pays read it, in the part, on the check page and in the receipt', async () => {
  for (const client of [applied.applicant, await portal.as('lotte')]) {
    const places = (await readsWholeAt(client)).join(' ');
    for (const place of ['/sections/', '/check', '/receipt']) expect(places).toContain(place);
  }
});
