import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DocumentList } from '@tranche/contracts';
import { act, type Client, type Portal } from '../../../test/portal/index.js';
import { SupplementStage, UNSIGNED } from '../../../test/supplements/supplement-stage.js';
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

describe('a remark on a document', () => {
  it('is a note of the office, with who made it, until the applicant is asked', async () => {
    const { id } = await stage.wanting(lotte);
    expect((await stage.documentsOf(lotte)).canRemark).toBe(true);
    (await stage.remark(lotte, id)).as(DocumentList);
    expect((await stage.wanting(lotte)).remark).toMatchObject({
      text: UNSIGNED,
      by: expect.stringContaining('Lotte'),
      isTold: false,
      isAnswered: false,
    });
    expect((await fatima.get(`${path}/documents`)).text).not.toContain(UNSIGNED);
  });

  it('is taken back, and stays in the chain of evidence', async () => {
    const { id } = await stage.wanting(lotte);
    await stage.remark(lotte, id);
    await stage.remark(lotte, id);
    (await lotte.delete(`${path}/documents/${id}/remark`)).as(DocumentList);
    expect((await stage.wanting(lotte)).remark).toBeNull();
    const kept = await portal.dataSource.query(
      `SELECT text FROM document_remark WHERE document_id = $1 ORDER BY number`,
      [id],
    );
    expect(kept).toEqual([{ text: UNSIGNED }, { text: null }]);
    const outcomes = await portal.app.get(VerifyPortal).verify();
    expect(outcomes.flatMap((each) => each.wrong)).toEqual([]);
  });

  it('is refused once the application is complete', async () => {
    const { id } = await stage.wanting(lotte);
    await act(lotte, reference, 'declare-complete');
    expect((await stage.documentsOf(lotte)).canRemark).toBe(false);
    expect((await stage.remark(lotte, id)).status).toBe(409);
  });

  it('says nothing of a document of somebody else', async () => {
    const other = '00000000-0000-4000-8000-000000000000';
    expect((await stage.remark(lotte, other)).status).toBe(404);
  });
});

describe('a document that a supplement takes away', () => {
  it('stays readable for the office and the applicant, and is said', async () => {
    await act(lotte, reference, 'ask-supplement', { motivation: 'Het plan' });
    const sent = await stage.wanting(fatima);
    await stage.replace(sent);
    await act(fatima, reference, 'supplement');
    for (const reader of [lotte, fatima]) {
      const { requirements } = await stage.documentsOf(reader);
      const ofKind = requirements.find(({ kind }) => kind === sent.kind);
      const { id, fileName } = sent;
      expect(ofKind?.replaced).toMatchObject([{ id, fileName, remark: null }]);
      expect((await reader.get(`${path}/documents/${id}`)).status).toBe(200);
    }
  });

  it('is gone when it never went with anything that was sent', async () => {
    await act(lotte, reference, 'ask-supplement', { motivation: 'Het plan' });
    const { kind } = await stage.wanting(fatima);
    const added = await stage.replace(await stage.wanting(fatima));
    const unsent = added.requirements.find((each) => each.kind === kind)?.documents[0];
    const after = (await fatima.delete(`${path}/documents/${unsent?.id ?? ''}`)).as(DocumentList);
    const names = after.requirements.flatMap(({ replaced }) => replaced.map(({ id }) => id));
    expect(names).not.toContain(unsent?.id);
    expect((await fatima.get(`${path}/documents/${unsent?.id ?? ''}`)).status).toBe(404);
  });
});
