import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PartnerList, SectionView, TransitionReceipt } from '@tranche/contracts';
import { act, PDF, view } from '../portal/index.js';
import { SIGNED, SupplementStage, UNSIGNED } from './supplement-stage.js';

let stage: SupplementStage;

beforeAll(async () => {
  stage = await SupplementStage.start();
}, 120_000);
afterAll(() => stage.portal.stop());
beforeEach(() => stage.sendOne());

const ofApplicant = async () => (await view(stage.fatima, stage.reference)).supplement;
const ofOffice = async () => (await view(stage.lotte, stage.reference)).supplement;
const send = () => act(stage.fatima, stage.reference, 'supplement');
const NO_CHANGES = { sections: [], partners: [], documents: [] };

async function askAbout(part: string): Promise<void> {
  const { section } = await stage.task(stage.lotte, part);
  (await stage.askAbout([{ section, words: 'Dit klopt niet.' }])).as(TransitionReceipt);
}

/** A page with a question that is answered in words. */
async function worded() {
  const { tasks } = await view(stage.lotte, stage.reference);
  for (const { section, part } of tasks) {
    if (part !== 'questions') continue;
    const path = `${stage.path}/sections/${section}`;
    const page = (await stage.lotte.get(path)).as(SectionView);
    const text = page.definition.fields.find(({ kind }) => kind === 'long-text');
    if (text) return { section, path, text };
  }
  throw new Error('No page has a text');
}

async function rewrite({ path, text }: Awaited<ReturnType<typeof worded>>): Promise<void> {
  const page = (await stage.fatima.get(path)).as(SectionView);
  const answers = { ...page.answers, [text.name]: 'Een andere tekst' };
  const tag = { 'if-match': `"${page.version}"` };
  expect((await stage.fatima.put(path, { answers }, tag)).status).toBe(200);
}

describe('a supplement in which nothing was changed', () => {
  it('says so to who applies before it goes, and to the office once it came in', async () => {
    const { fileName } = await stage.askToSign();
    const points = [
      expect.objectContaining({
        words: UNSIGNED,
        named: { nl: expect.stringContaining(`(${fileName})`), en: expect.any(String) },
        isAnswered: false,
      }),
    ];
    const unchanged = { points, isUnchanged: true, changes: NO_CHANGES };
    const { submittedAt } = await view(stage.fatima, stage.reference);
    expect(await ofApplicant()).toMatchObject({
      ...unchanged,
      sentAt: submittedAt,
      receivedAt: null,
    });
    await send();
    expect(await ofOffice()).toMatchObject({
      ...unchanged,
      sentAt: submittedAt,
      receivedAt: expect.any(String),
    });
    expect(await ofApplicant()).toMatchObject(unchanged);
  });

  it('is one in which a document was put back with the same bytes', async () => {
    const { id, kind, sha256 } = await stage.askToSign();
    await stage.fatima.delete(`${stage.path}/documents/${id}`);
    const address = `${stage.path}/documents?kind=${kind}`;
    await stage.fatima.upload(address, { name: 'zelfde.pdf', content: PDF });
    expect((await stage.wanting(stage.fatima)).sha256).toBe(sha256);
    expect(await ofApplicant()).toMatchObject({
      isUnchanged: true,
      points: [{ isAnswered: false }],
    });
  });

  it('leaves a point about the partners unanswered', async () => {
    await askAbout('partners');
    expect(await ofApplicant()).toMatchObject({
      isUnchanged: true,
      points: [{ isAnswered: false }],
    });
    expect((await stage.task(stage.fatima, 'partners')).status).toBe('incomplete');
  });
});

describe('what a supplement changed', () => {
  it('is a document that was replaced, which the office reads only once it came in', async () => {
    const asked = await stage.askToSign();
    await stage.replace(asked);
    expect(await ofOffice()).toBeNull();
    expect(await ofApplicant()).toMatchObject({ isUnchanged: false });
    await send();
    const supplement = await ofOffice();
    expect(supplement?.points).toMatchObject([{ isAnswered: true }]);
    expect(supplement?.changes).toMatchObject({
      sections: [],
      documents: [{ takenOut: [asked.fileName], added: [SIGNED.name] }],
    });
  });

  it('is a question with another answer: the one that was sent and the new one', async () => {
    const page = await worded();
    const { section, text } = page;
    (await stage.askAbout([{ section, words: 'Te kort.' }])).as(TransitionReceipt);
    await rewrite(page);
    await send();
    const supplement = await ofOffice();
    expect(supplement?.points).toMatchObject([{ section, isAnswered: true }]);
    expect(supplement?.changes.sections).toMatchObject([
      { definition: { fields: [text] }, after: { [text.name]: 'Een andere tekst' } },
    ]);
    const [changed] = supplement?.changes.sections ?? [];
    expect(changed?.before[text.name]).toEqual(expect.any(String));
    // Who sent it reads the same.
    expect(await ofApplicant()).toEqual(supplement);
    expect(supplement?.changes.documents).toEqual([]);
  });

  it('is a partner that pledges something else', async () => {
    await askAbout('co-financing');
    const { items } = (await stage.fatima.get(`${stage.path}/partners`)).as(PartnerList);
    const [partner] = items.filter(({ isLead }) => !isLead);
    const pledge = {
      cashCents: (partner?.cashCents ?? 0) + 100,
      inKindCents: partner?.inKindCents ?? 0,
    };
    const path = `${stage.path}/partners/${partner?.id ?? ''}/contribution`;
    await stage.fatima.put(path, pledge, { 'if-match': `"${partner?.version ?? 0}"` });
    expect(await ofApplicant()).toMatchObject({
      points: [{ isAnswered: true }],
      changes: { partners: [partner?.name] },
    });
  });

  it('is no longer laid beside what was asked once the office has decided on it', async () => {
    await stage.askToSign();
    await send();
    await act(stage.lotte, stage.reference, 'declare-complete');
    expect(await ofOffice()).toBeNull();
    expect(await ofApplicant()).toBeNull();
  });
});
