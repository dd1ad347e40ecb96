import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ApplicationView,
  DocumentList,
  PartnerList,
  SectionView,
  TransitionPreview,
} from '@tranche/contracts';
import {
  act,
  bringTo,
  openTranche,
  PDF,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../../../test/portal/index.js';
import { VerifyPortal } from '../../verify/index.js';

let portal: Portal;
let fatima: Client;
let lotte: Client;
let tranche: string;
let reference: string;
let path: string;

const UNSIGNED = 'De handtekening van de gemeente ontbreekt.';
const SIGNED = {
  name: 'getekend.pdf',
  content: Buffer.concat([PDF, Buffer.from('% signed\n')]),
};

beforeAll(async () => {
  portal = await startPortal();
  [fatima, lotte] = [await portal.as('fatima'), await portal.as('lotte')];
  tranche = await openTranche(portal);
}, 120_000);
afterAll(() => portal.stop());

beforeEach(async () => {
  ({ reference } = await bringTo(portal, 'submitted', { tranche }));
  path = `/v1/applications/${reference}`;
});

const documentsOf = async (client: Client) =>
  (await client.get(`${path}/documents`)).as(DocumentList);

/** The first document that is there, as somebody sees it now. */
async function wanting(client: Client) {
  const { requirements } = await documentsOf(client);
  const found = requirements.flatMap(({ documents }) => documents)[0];
  if (!found) throw new Error('The application has no document');
  return found;
}

const remark = (client: Client, id: string, text = UNSIGNED) =>
  client.put(`${path}/documents/${id}/remark`, { text });

async function task(client: Client, part: string) {
  const found = (await view(client, reference)).tasks.find((each) => each.part === part);
  if (!found) throw new Error(`There is no task ${part}`);
  return found;
}

async function askAbout(points: readonly object[], along: object = {}) {
  const { eventNumber } = await view(lotte, reference);
  const request = { transition: 'ask-supplement', seen: eventNumber, points, ...along };
  return lotte.post(`${path}/transitions`, request);
}

/** Asks for a supplement about the first document. */
async function askToSign() {
  const document = await wanting(lotte);
  const { section } = await task(lotte, 'documents');
  (await askAbout([{ section, document: document.id, words: UNSIGNED }])).as(ApplicationView);
  return document;
}

async function replace({ id, kind }: { id: string; kind: string }): Promise<DocumentList> {
  (await fatima.delete(`${path}/documents/${id}`)).as(DocumentList);
  return (await fatima.upload(`${path}/documents?kind=${kind}`, SIGNED)).as(DocumentList);
}

async function save(section: string) {
  const page = (await fatima.get(`${path}/sections/${section}`)).as(SectionView);
  const tag = { 'if-match': `"${page.version}"` };
  return fatima.put(`${path}/sections/${section}`, { answers: page.answers }, tag);
}

describe('a remark on a document', () => {
  it('is a note of the office, with who made it, until the applicant is asked', async () => {
    const { id } = await wanting(lotte);
    expect((await documentsOf(lotte)).canRemark).toBe(true);
    (await remark(lotte, id)).as(DocumentList);
    expect((await wanting(lotte)).remark).toMatchObject({
      text: UNSIGNED,
      by: expect.stringContaining('Lotte'),
      isTold: false,
      isAnswered: false,
    });
    expect((await fatima.get(`${path}/documents`)).text).not.toContain(UNSIGNED);
  });

  it('is taken back, and stays in the chain of evidence', async () => {
    const { id } = await wanting(lotte);
    await remark(lotte, id);
    await remark(lotte, id);
    (await lotte.delete(`${path}/documents/${id}/remark`)).as(DocumentList);
    expect((await wanting(lotte)).remark).toBeNull();
    const kept = await portal.dataSource.query(
      `SELECT text FROM document_remark WHERE document_id = $1 ORDER BY number`,
      [id],
    );
    expect(kept).toEqual([{ text: UNSIGNED }, { text: null }]);
    const outcomes = await portal.app.get(VerifyPortal).verify();
    expect(outcomes.flatMap((each) => each.wrong)).toEqual([]);
  });

  it('is refused once the application is complete', async () => {
    const { id } = await wanting(lotte);
    await act(lotte, reference, 'declare-complete');
    expect((await documentsOf(lotte)).canRemark).toBe(false);
    expect((await remark(lotte, id)).status).toBe(409);
  });

  it('says nothing of a document of somebody else', async () => {
    const other = '00000000-0000-4000-8000-000000000000';
    expect((await remark(lotte, other)).status).toBe(404);
  });
});

describe('a request for a supplement about one document', () => {
  it('marks the task with the words, and opens it alone', async () => {
    await askToSign();
    const { tasks } = await view(fatima, reference);
    const open = tasks.filter(({ canEdit }) => canEdit);
    expect(open.map(({ part }) => part)).toEqual(['documents']);
    expect(open[0]).toMatchObject({ status: 'incomplete', problems: 0 });
    const { fileName } = await wanting(fatima);
    expect(open[0]?.asked).toEqual([{ words: UNSIGNED, fileName, isAnswered: false }]);
    expect((await wanting(fatima)).remark).toMatchObject({
      text: UNSIGNED,
      by: null,
      isTold: true,
    });
  });

  it('keeps every other part as it was sent, readable', async () => {
    await askToSign();
    const { section } = await task(fatima, 'questions');
    const page = (await fatima.get(`${path}/sections/${section}`)).as(SectionView);
    expect(page.canEdit).toBe(false);
    expect(page.answers).not.toEqual({});
    expect((await save(section)).status).toBe(403);
    const { items, canAdd } = (await fatima.get(`${path}/partners`)).as(PartnerList);
    expect([canAdd, items.some(({ canEdit }) => canEdit)]).toEqual([false, false]);
    const lead = items[0];
    const pledge = await fatima.put(
      `${path}/partners/${lead?.id ?? ''}/contribution`,
      { cashCents: 1, inKindCents: 0 },
      { 'if-match': `"${lead?.version ?? 0}"` },
    );
    expect(pledge.status).toBe(403);
    expect(pledge.text).toContain('gaat niet over dit onderdeel');
  });

  it('lists it in the letter, before it is sent and after', async () => {
    const { id, fileName } = await wanting(lotte);
    const { section, title } = await task(lotte, 'documents');
    const { eventNumber } = await view(lotte, reference);
    const points = [{ section, document: id, words: UNSIGNED }];
    const request = { transition: 'ask-supplement', seen: eventNumber, points };
    const preview = (await lotte.post(`${path}/previews`, request)).as(TransitionPreview);
    const line = `${title.nl}, ${fileName}: ${UNSIGNED}`;
    expect(JSON.stringify(preview.letters)).toContain(line);
    (await lotte.post(`${path}/transitions`, request)).as(ApplicationView);
    const [letter]: { composed: object }[] = await portal.dataSource.query(
      `SELECT composed FROM letter JOIN application a ON a.id = application_id
       WHERE a.reference = $1 AND kind = 'supplement-request'`,
      [reference],
    );
    expect(JSON.stringify(letter?.composed)).toContain(line);
    expect((await view(fatima, reference)).supplementRequest).toBe(line);
  });

  it('is answered by replacing the document, and the office reads what came of it', async () => {
    const asked = await askToSign();
    const list = await replace(asked);
    const { status, asked: points } = await task(fatima, 'documents');
    expect([status, points[0]?.isAnswered]).toEqual(['done', true]);
    const remark = { text: UNSIGNED, at: expect.any(String) };
    const { id, fileName } = asked;
    const replaced = [expect.objectContaining({ id, fileName, remark })];
    const ofKind = list.requirements.find(({ kind }) => kind === asked.kind);
    expect(ofKind?.replaced).toEqual(replaced);
    await act(fatima, reference, 'supplement');
    expect((await fatima.get(`${path}/receipt`)).text).toContain('"isSupplement":true');
    const { requirements } = await documentsOf(lotte);
    const received = requirements.find(({ kind }) => kind === asked.kind);
    expect(received?.documents.map(({ fileName }) => fileName)).toContain(SIGNED.name);
    expect(received?.replaced).toEqual(replaced);
    const outcomes = await portal.app.get(VerifyPortal).verify();
    expect(outcomes.flatMap((each) => each.wrong)).toEqual([]);
  });

  it('stands in the way of nothing: what is not mended can be sent and is weighed (Awb 4:5)', async () => {
    await askToSign();
    const { transitions } = await view(fatima, reference);
    expect(transitions.find(({ sends }) => sends)?.whyNot).toEqual([]);
  });

  it('opens again in a part that stops the sending, so that nobody is shut out', async () => {
    const asked = await askToSign();
    await portal.dataSource.query(
      `UPDATE partner SET confirmed_at = NULL WHERE application_id =
         (SELECT id FROM application WHERE reference = $1)`,
      [reference],
    );
    const { items } = (await fatima.get(`${path}/partners`)).as(PartnerList);
    expect(items.some(({ canEdit }) => canEdit)).toBe(true);
    expect((await task(fatima, 'questions')).canEdit).toBe(false);
    expect(asked.fileName).not.toBe('');
  });
});

describe('a document that a supplement takes away', () => {
  it('stays readable for the office and the applicant, and is said', async () => {
    await act(lotte, reference, 'ask-supplement', { motivation: 'Het plan' });
    const sent = await wanting(fatima);
    await replace(sent);
    await act(fatima, reference, 'supplement');
    for (const reader of [lotte, fatima]) {
      const { requirements } = await documentsOf(reader);
      const ofKind = requirements.find(({ kind }) => kind === sent.kind);
      const { id, fileName } = sent;
      expect(ofKind?.replaced).toMatchObject([{ id, fileName, remark: null }]);
      expect((await reader.get(`${path}/documents/${id}`)).status).toBe(200);
    }
  });

  it('is gone when it never went with anything that was sent', async () => {
    await act(lotte, reference, 'ask-supplement', { motivation: 'Het plan' });
    const { kind } = await wanting(fatima);
    const added = await replace(await wanting(fatima));
    const unsent = added.requirements.find((each) => each.kind === kind)?.documents[0];
    const after = (await fatima.delete(`${path}/documents/${unsent?.id ?? ''}`)).as(DocumentList);
    const names = after.requirements.flatMap(({ replaced }) => replaced.map(({ id }) => id));
    expect(names).not.toContain(unsent?.id);
    expect((await fatima.get(`${path}/documents/${unsent?.id ?? ''}`)).status).toBe(404);
  });
});

describe('a request for a supplement', () => {
  it('opens everything when it names no part, as it always did', async () => {
    await act(lotte, reference, 'ask-supplement', { motivation: 'Het plan' });
    const { tasks } = await view(fatima, reference);
    expect(tasks.every(({ canEdit }) => canEdit)).toBe(true);
    const { section } = await task(fatima, 'questions');
    expect((await save(section)).status).toBe(200);
  });

  it('about a page is answered by changing it', async () => {
    const { section } = await task(lotte, 'questions');
    (await askAbout([{ section, words: 'Te kort' }], { motivation: 'Graag snel.' })).as(
      ApplicationView,
    );
    const before = (await view(fatima, reference)).tasks.find((each) => each.section === section);
    expect(before).toMatchObject({ status: 'incomplete', canEdit: true });
    const page = (await fatima.get(`${path}/sections/${section}`)).as(SectionView);
    const text = page.definition.fields.find(({ kind }) => kind === 'long-text' || kind === 'text');
    const answers = { ...page.answers, [text?.name ?? '']: 'Een andere tekst' };
    await fatima.put(
      `${path}/sections/${section}`,
      { answers },
      { 'if-match': `"${page.version}"` },
    );
    const after = (await view(fatima, reference)).tasks.find((each) => each.section === section);
    expect(after?.asked).toEqual([{ words: 'Te kort', fileName: null, isAnswered: true }]);
  });

  it.each([
    ['a page of another form', { section: 'nowhere', words: 'x' }],
    [
      'a document of another application',
      { section: 'documents', document: '00000000-0000-4000-8000-000000000000', words: 'x' },
    ],
  ])('is refused about %s', async (_what, point) => {
    const answer = await askAbout([point]);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('#/points/0');
    expect((await view(lotte, reference)).state.state).toBe('submitted');
  });

  it('needs words: points, or a motivation', async () => {
    expect((await askAbout([])).status).toBe(409);
  });

  it('is the only step that points', async () => {
    const { eventNumber } = await view(lotte, reference);
    const points = [{ section: 'documents', words: 'x' }];
    const request = { transition: 'declare-complete', seen: eventNumber, points };
    expect((await lotte.post(`${path}/transitions`, request)).status).toBe(400);
  });
});
