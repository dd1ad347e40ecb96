import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ApplicationList,
  ApplicationView,
  CheckView,
  CoFinancingView,
  DocumentList,
  PartnerList,
  SectionView,
} from '@tranche/contracts';
import {
  bringTo,
  PDF,
  openTranche,
  startPortal,
  transition,
  type Client,
  type Portal,
} from '../portal/index.js';

let portal: Portal;
let fatima: Client;
let lotte: Client;
let path: string;
let reference: string;

const OTHER_PDF = Buffer.concat([PDF, Buffer.from('% another\n')]);
const SECRET = 'Een zin die nog niemand mag lezen';

/** What the office reads on every page of the file. */
async function office() {
  const get = (page: string) => lotte.get(`${path}${page}`);
  const { requestedCents, budgetCents, partners } = (await get('')).as(ApplicationView);
  const list = (await lotte.get('/v1/applications/caseload')).as(ApplicationList);
  const documents = (await get('/documents')).as(DocumentList);
  const joined = (await get('/partners')).as(PartnerList);
  const money = (await get('/co-financing')).as(CoFinancingView);
  return {
    amounts: { requestedCents, budgetCents },
    listed: list.items.find((each) => each.reference === reference)?.requestedCents,
    partners: partners.map(({ name }) => name).toSorted(),
    joined: joined.items
      .map(({ name, cashCents, inKindCents }) => [name, cashCents, inKindCents])
      .toSorted(),
    money: [money.budgetCents, money.requestedCents, money.contributedCents],
    files: documents.requirements.flatMap((each) =>
      each.documents.map(({ fileName, sha256 }) => [fileName, sha256]),
    ),
    sections: (await get('/check')).as(CheckView).sections.map(({ answers }) => answers),
  };
}

let before: Awaited<ReturnType<typeof office>>;
let unsent: string;
let questions: string;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
  lotte = await portal.as('lotte');
  const tranche = await openTranche(portal);
  ({ reference } = await bringTo(portal, 'submitted', { tranche }));
  path = `/v1/applications/${reference}`;
  await transition(portal, 'lotte', reference, 'ask-supplement', 'Het activiteitenplan');
  before = await office();
  await write();
}, 120_000);
afterAll(() => portal.stop());

/** The applicant changes something of every kind, and sends nothing. */
async function write(): Promise<void> {
  const view = (await fatima.get(path)).as(ApplicationView);
  for (const { section, part } of view.tasks) {
    if (part !== 'questions') continue;
    const page = (await fatima.get(`${path}/sections/${section}`)).as(SectionView);
    const text = page.definition.fields.find((field) => field.kind === 'long-text');
    const asked = typeof page.answers['requested'] === 'number';
    const answers = {
      ...page.answers,
      ...(text && { [text.name]: SECRET }),
      ...(asked && { requested: 1 }),
    };
    const tag = { 'if-match': `"${page.version}"` };
    const saved = await fatima.put(`${path}/sections/${section}`, { answers }, tag);
    if (text && saved.status === 200) questions = section;
  }
  const kinds = (await fatima.get(`${path}/documents`)).as(DocumentList).requirements;
  const filled = kinds.find((each) => each.documents.length > 0);
  const { kind, documents } = filled ?? { kind: '', documents: [] };
  await fatima.delete(`${path}/documents/${documents[0]?.id ?? ''}`);
  const list = await fatima.upload(`${path}/documents?kind=${kind}`, {
    name: 'nog-niet.pdf',
    content: OTHER_PDF,
  });
  unsent =
    list
      .as(DocumentList)
      .requirements.flatMap((each) => each.documents)
      .find(({ fileName }) => fileName === 'nog-niet.pdf')?.id ?? '';
  await fatima.post(`${path}/partners`, {
    name: 'Een stille partner',
    kind: 'labour-organisation',
    kvk: null,
    contactName: 'Iemand Anders',
    contactEmail: 'iemand@partner.example',
  });
}

describe('a supplement that is being written', () => {
  it('is read by the applicant', async () => {
    const page = (await fatima.get(`${path}/sections/${questions}`)).as(SectionView);
    expect(JSON.stringify(page.answers)).toContain(SECRET);
    expect((await fatima.get(`${path}/partners`)).text).toContain('Een stille partner');
  });

  it('changes nothing on any page of the office until it is sent', async () => {
    const { files, ...now } = await office();
    const { files: sent, ...then } = before;
    expect(now).toEqual(then);
    expect(files.toSorted()).toEqual(sent.toSorted());
  });

  it.each(['lotte', 'margreet', 'ruben', 'karin'])('tells %s not a word of it', async (who) => {
    const client = await portal.as(who);
    const pages = ['', '/check', '/documents', '/partners', '/co-financing', '/receipt'];
    for (const page of [...pages, `/sections/${questions}`]) {
      const { text } = await client.get(`${path}${page}`);
      expect(
        [SECRET, 'Een stille partner', 'nog-niet.pdf'].filter((each) => text.includes(each)),
      ).toEqual([]);
    }
    expect((await client.get(`${path}/documents/${unsent}`)).status).toBe(404);
  });
});
