import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AssignmentList, AssignmentView } from '@tranche/contracts';
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
import { divideAfterClosing, officer } from '../schemes/office.js';
import { centreOfExpertise } from '../schemes/plans/centre-of-expertise.js';
import type { Plan } from '../schemes/plans/plan.js';
import { trainingVoucher } from '../schemes/plans/training-voucher.js';
import { PERMISSIONS } from './permissions.js';

const ACCOUNT = 'NL91ABNA0417164300';
/** What is left of it where it is masked: four digits alone stand in many a hash. */
const MASKED = `•${ACCOUNT.slice(-4)}`;

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

async function sentWith(plan: Plan): Promise<Applied & { tranche: string }> {
  const tranche = await openFor(portal, plan);
  const applied = await apply(portal, plan, tranche, { answers: { iban: ACCOUNT } });
  return { ...applied, tranche };
}

/** Every address that anybody may read, with what the file has to put in it. */
async function addressesOf(
  { reference, applicant }: Applied,
  others: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { tasks } = await view(applicant, reference);
  const values: Readonly<Record<string, string>> = { reference, number: '1', ...others };
  return Object.keys(PERMISSIONS)
    .filter((route) => route.startsWith('GET /v1/'))
    .map((route) => route.slice('GET '.length))
    .flatMap((path) =>
      path.includes(':section')
        ? tasks.map(({ section }) => path.replace(':section', section))
        : [path],
    )
    .map((path) => path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? 'none'));
}

/** The addresses at which somebody reads this. */
async function readsAt(
  client: Client,
  addresses: readonly string[],
  words = ACCOUNT,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    const { status, text } = await client.get(address);
    if (status === 200 && text.replaceAll(' ', '').includes(words)) found.push(address);
  }
  return found;
}

describe('the account of a person who applies', () => {
  let addresses: readonly string[];
  let applied: Applied;

  beforeAll(async () => {
    applied = await sentWith(trainingVoucher);
    addresses = await addressesOf(applied, {});
  });

  it.each(['margreet', 'ruben', 'karin'])('is read whole by %s at no address', async (who) => {
    const client = await portal.as(who);
    expect((await client.get(`/v1/applications/${applied.reference}`)).status).toBe(200);
    expect(await readsAt(client, addresses)).toEqual([]);
  });

  it('is read by who is paid and who pays in the part, on the check page and in the receipt', async () => {
    for (const client of [applied.applicant, await portal.as('lotte')]) {
      const places = (await readsAt(client, addresses)).join(' ');
      for (const place of ['/sections/', '/check', '/receipt']) expect(places).toContain(place);
    }
  });
});

describe('the account of a partnership, from its assessment to its award', () => {
  let addresses: readonly string[];
  let henk: Client;
  let assignment: string;

  beforeAll(async () => {
    const applied = await sentWith(centreOfExpertise);
    const { reference, tranche } = applied;
    await officer(portal, reference, 'declare-complete');
    await assign(portal, reference);
    await assess(portal, reference);
    await divideAfterClosing(portal, tranche);
    await renderLetters(portal, reference);
    henk = await portal.as('henk');
    assignment = (await henk.get('/v1/assignments')).as(AssignmentList).items[0]?.id ?? '';
    const [letter]: { id: string }[] = await portal.dataSource.query('SELECT id FROM letter');
    addresses = await addressesOf(applied, {
      tranche,
      assignment,
      letter: letter?.id ?? '',
      scheme: centreOfExpertise.scheme,
      version: centreOfExpertise.version,
    });
  }, 120_000);

  it.each(['margreet', 'ruben', 'karin'])('is read whole by %s at no address', async (who) => {
    expect(await readsAt(await portal.as(who), addresses)).toEqual([]);
  });

  it('is read whole by no partner', async () => {
    const [[who] = []] = centreOfExpertise.partners ?? [];
    if (!who) throw new Error('The plan has no partner');
    const partner = await portal.signIn(who);
    expect(await readsAt(partner, addresses)).toEqual([]);
    expect((await readsAt(partner, addresses, MASKED)).join(' ')).toContain('/sections/');
  });

  it('is asked of nobody, as far as who judges the plan can see', async () => {
    const { file } = (await henk.get(`/v1/assignments/${assignment}`)).as(AssignmentView);
    const names = file?.sections.flatMap(({ definition }) =>
      definition.fields.map(({ name }) => name),
    );
    expect(names).toContain('contactName');
    expect(names).not.toContain('iban');
    for (const words of [ACCOUNT, MASKED]) {
      expect(await readsAt(henk, addresses, words)).toEqual([]);
    }
  });
});
