import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PartnerList, SectionView, TransitionPreview, TransitionReceipt } from '@tranche/contracts';
import { act, view, type Client, type Portal } from '../../../test/portal/index.js';
import { SIGNED, SupplementStage, UNSIGNED } from '../../../test/supplements/supplement-stage.js';
import { VerifyPortal } from '../../verify/index.js';

let stage: SupplementStage;
let portal: Portal;
let fatima: Client;
let lotte: Client;
let reference: string;
let path: string;

beforeAll(async () => {
  stage = await SupplementStage.start();
  ({ portal, fatima, lotte } = stage);
}, 120_000);
afterAll(() => portal.stop());

beforeEach(async () => {
  ({ reference, path } = await stage.sendOne());
});

describe('a request for a supplement about one document', () => {
  it('marks the task with the words, and opens it alone', async () => {
    await stage.askToSign();
    const { tasks } = await view(fatima, reference);
    const open = tasks.filter(({ canEdit }) => canEdit);
    expect(open.map(({ part }) => part)).toEqual(['documents']);
    expect(open[0]).toMatchObject({ status: 'incomplete', problems: 0 });
    const { fileName } = await stage.wanting(fatima);
    const named = { nl: expect.stringMatching(`^.+ \\(${fileName}\\)$`), en: expect.any(String) };
    expect(open[0]?.asked).toEqual([{ words: UNSIGNED, named, isAnswered: false }]);
    expect((await stage.wanting(fatima)).remark).toMatchObject({
      text: UNSIGNED,
      by: null,
      isTold: true,
    });
  });

  it('opens that document alone: another kind is read, and neither added to nor taken away', async () => {
    const { kind } = await stage.askToSign();
    const { requirements } = await stage.documentsOf(fatima);
    expect(requirements.filter(({ canEdit }) => canEdit).map((each) => each.kind)).toEqual([kind]);
    const other = requirements.find((each) => each.kind !== kind && each.documents.length > 0);
    const [sent] = other?.documents ?? [];
    const removed = await fatima.delete(`${path}/documents/${sent?.id ?? ''}`);
    const added = await fatima.upload(`${path}/documents?kind=${other?.kind ?? ''}`, SIGNED);
    for (const { status, text } of [removed, added]) {
      expect(status).toBe(403);
      expect(text).toContain('gaat over een ander document');
    }
    expect((await fatima.get(`${path}/documents/${sent?.id ?? ''}`)).status).toBe(200);
  });

  it('keeps every other part as it was sent, readable', async () => {
    await stage.askToSign();
    const { section } = await stage.task(fatima, 'questions');
    const page = (await fatima.get(`${path}/sections/${section}`)).as(SectionView);
    expect(page.canEdit).toBe(false);
    expect(page.answers).not.toEqual({});
    expect((await stage.save(section)).status).toBe(403);
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
    const { id, kind, fileName } = await stage.wanting(lotte);
    const { requirements } = await stage.documentsOf(lotte);
    const label = requirements.find((each) => each.kind === kind)?.label.nl ?? '';
    const { section, title } = await stage.task(lotte, 'documents');
    const { eventNumber } = await view(lotte, reference);
    const points = [{ section, document: id, words: UNSIGNED }];
    const request = { transition: 'ask-supplement', seen: eventNumber, points };
    const preview = (await lotte.post(`${path}/previews`, request)).as(TransitionPreview);
    const line = `${title.nl}, ${label} (${fileName}): ${UNSIGNED}`;
    expect(JSON.stringify(preview.letters)).toContain(line);
    (await lotte.post(`${path}/transitions`, request)).as(TransitionReceipt);
    const [letter]: { composed: object }[] = await portal.dataSource.query(
      `SELECT composed FROM letter JOIN application a ON a.id = application_id
       WHERE a.reference = $1 AND kind = 'supplement-request'`,
      [reference],
    );
    expect(JSON.stringify(letter?.composed)).toContain(line);
    const told = (await view(fatima, reference)).supplementRequest;
    expect(told?.nl).toBe(line);
    // The part goes by the name it has on her page; what the officer wrote stays as it is.
    expect(told?.en).toContain(`${title.en}, `);
    expect(told?.en).toContain(UNSIGNED);
  });

  it('is answered by replacing the document, and the office reads what came of it', async () => {
    const asked = await stage.askToSign();
    const list = await stage.replace(asked);
    const { status, asked: points } = await stage.task(fatima, 'documents');
    expect([status, points[0]?.isAnswered]).toEqual(['done', true]);
    const remark = { text: UNSIGNED, at: expect.any(String) };
    const { id, fileName } = asked;
    const replaced = [expect.objectContaining({ id, fileName, remark })];
    const ofKind = list.requirements.find(({ kind }) => kind === asked.kind);
    expect(ofKind?.replaced).toEqual(replaced);
    await act(fatima, reference, 'supplement');
    expect((await fatima.get(`${path}/receipt`)).text).toContain('"isSupplement":true');
    const { requirements } = await stage.documentsOf(lotte);
    const received = requirements.find(({ kind }) => kind === asked.kind);
    expect(received?.documents.map(({ fileName }) => fileName)).toContain(SIGNED.name);
    expect(received?.replaced).toEqual(replaced);
    const outcomes = await portal.app.get(VerifyPortal).verify();
    expect(outcomes.flatMap((each) => each.wrong)).toEqual([]);
  });

  it('hides nothing that was sent behind a later file, not even one with the same bytes', async () => {
    const { kind, fileName } = await stage.askToSign();
    for (const name of ['een.pdf', 'twee.pdf']) {
      portal.clock.advance({ seconds: 1 });
      await fatima.upload(`${path}/documents?kind=${kind}`, { ...SIGNED, name });
    }
    await act(fatima, reference, 'supplement');
    const { requirements } = await stage.documentsOf(lotte);
    const names = requirements.find((each) => each.kind === kind)?.documents;
    expect(names?.map((each) => each.fileName)).toEqual([fileName, 'een.pdf', 'twee.pdf']);
  });

  it('stands in the way of nothing: what is not mended can be sent and is weighed (Awb 4:5)', async () => {
    await stage.askToSign();
    const { transitions } = await view(fatima, reference);
    expect(transitions.find(({ sends }) => sends)?.whyNot).toEqual([]);
  });

  it('opens again in a part that stops the sending, so that nobody is shut out', async () => {
    const asked = await stage.askToSign();
    await portal.dataSource.query(
      `UPDATE partner SET confirmed_at = NULL WHERE application_id =
         (SELECT id FROM application WHERE reference = $1)`,
      [reference],
    );
    const { items } = (await fatima.get(`${path}/partners`)).as(PartnerList);
    expect(items.some(({ canEdit }) => canEdit)).toBe(true);
    expect((await stage.task(fatima, 'questions')).canEdit).toBe(false);
    expect(asked.fileName).not.toBe('');
  });
});

describe('a request for a supplement', () => {
  it('opens everything when it names no part, as it always did', async () => {
    await act(lotte, reference, 'ask-supplement', { motivation: 'Het plan' });
    const { tasks } = await view(fatima, reference);
    expect(tasks.every(({ canEdit }) => canEdit)).toBe(true);
    const { section } = await stage.task(fatima, 'questions');
    expect((await stage.save(section)).status).toBe(200);
  });

  it('about a page is answered by changing it', async () => {
    const { section } = await stage.task(lotte, 'questions');
    (await stage.askAbout([{ section, words: 'Te kort' }], { motivation: 'Graag snel.' })).as(
      TransitionReceipt,
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
    expect(after?.asked).toEqual([{ words: 'Te kort', named: null, isAnswered: true }]);
  });

  it.each([
    ['a page of another form', { section: 'nowhere', words: 'x' }],
    [
      'a document of another application',
      { section: 'documents', document: '00000000-0000-4000-8000-000000000000', words: 'x' },
    ],
  ])('is refused about %s', async (_what, point) => {
    const answer = await stage.askAbout([point]);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('#/points/0');
    expect((await view(lotte, reference)).state.state).toBe('submitted');
  });

  it('needs words: points, or a motivation', async () => {
    expect((await stage.askAbout([])).status).toBe(409);
  });

  it('is the only step that points', async () => {
    const { eventNumber } = await view(lotte, reference);
    const points = [{ section: 'documents', words: 'x' }];
    const request = { transition: 'declare-complete', seen: eventNumber, points };
    expect((await lotte.post(`${path}/transitions`, request)).status).toBe(400);
  });
});
