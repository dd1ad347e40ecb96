import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentList } from '@tranche/contracts';
import { IsNull, Not } from 'typeorm';
import { EraseDocumentJob } from '../../../src/documents/removal/erase-document.job.js';
import { InspectStoredJob } from '../../../src/documents/upload/inspect-stored.job.js';
import { ApplicationDocumentRow } from '../../../src/documents/application-document.row.js';
import { DocumentStore } from '../../../src/platform/documents/index.js';
import { bringTo, openTranche, startPortal, type Client, type Portal } from '../../portal/index.js';

let portal: Portal;
let fatima: Client;
let path: string;

beforeAll(async () => {
  portal = await startPortal({ UPLOAD_MB_PER_APPLICATION: '3' });
  fatima = await portal.as('fatima');
  const tranche = await openTranche(portal);
  const { reference } = await bringTo(portal, 'draft', { tranche });
  path = `/v1/applications/${reference}/documents`;
});
afterAll(() => portal.stop());

const file = (name: string) => readFile(new URL(`../../files/${name}`, import.meta.url));

async function send(name: string, as = name, kind = 'action-plan') {
  return fatima.upload(`${path}?kind=${kind}`, { name: as, content: await file(name) });
}

async function documents() {
  const { requirements } = (await fatima.get(path)).as(DocumentList);
  return requirements.flatMap((each) => each.documents);
}

describe('a PDF that nobody can read', () => {
  it.each([
    ['pw-user.pdf', 'password', 'zonder wachtwoord'],
    ['truncated.pdf', 'damaged', 'beschadigd of niet helemaal'],
    ['header-only.pdf', 'damaged', 'Sla het opnieuw op'],
    ['zero-page.pdf', 'no-pages', 'geen bladzijden'],
    ['xfa-form.pdf', 'please-wait', 'Adobe Reader'],
  ])('%s is refused, with what helps', async (name, code, words) => {
    const answer = await send(name);
    expect(answer.status).toBe(400);
    expect(answer.problem.errors?.[0]).toMatchObject({ pointer: '#/file', code });
    expect(answer.problem.errors?.[0]?.detail).toContain(words);
    expect(await documents()).toEqual([]);
  });

  it.each([
    ['docx-named.pdf', 'Sla het op als PDF'],
    ['foto.heic', 'HEIC-foto'],
  ])('%s is no PDF, and it is said what to do', async (name, words) => {
    const answer = await send(name);
    expect(answer.status).toBe(415);
    expect(answer.problem.detail).toContain(words);
  });
});

describe('a PDF that readers open', () => {
  it.each(['leading-junk.pdf', 'pw-owner-only.pdf'])('%s is taken in', async (name) => {
    expect((await send(name)).status).toBe(201);
  });

  it.each([
    ['plain.pdf', 'plan.pdf.exe', 'plan.pdf'],
    ['long-65-pages.pdf', 'begroting.hta', 'begroting.pdf'],
  ])('%s, sent as %s, is called %s', async (name, as, called) => {
    expect((await send(name, as)).status).toBe(201);
    const kept = (await documents()).find((each) => each.fileName === called);
    const served = await fatima.get(`${path}/${kept?.id}`);
    expect(served.headers['content-disposition']).toContain(`filename="${called}"`);
  });

  it('that is there already under another name, is said to be the same', async () => {
    const { requirements } = (await fatima.get(path)).as(DocumentList);
    const other = requirements.find(({ kind }) => kind !== 'action-plan')?.kind ?? '';
    portal.clock.advance({ minutes: 1 });
    expect((await send('plain.pdf', 'begroting-2.pdf', other)).status).toBe(201);
    const twice = (await documents()).find((each) => each.fileName === 'begroting-2.pdf');
    expect(twice?.sameAs).toEqual({ kind: 'action-plan', fileName: 'plan.pdf' });
  });
});

describe('a document that came in before documents were opened', () => {
  it('is marked and no longer counts as present', async () => {
    const store = portal.app.get(DocumentStore);
    const locked = await store.keep(await store.receive([await file('pw-user.pdf')]));
    const { manager } = portal.dataSource;
    const [row] = await manager.find(ApplicationDocumentRow, { where: { kind: 'action-plan' } });
    await manager.update(
      ApplicationDocumentRow,
      { id: row?.id },
      { storageKey: locked.key, bytes: locked.bytes, sha256: locked.sha256, inspectedAt: null },
    );
    await manager.delete(ApplicationDocumentRow, {
      kind: 'action-plan',
      inspectedAt: Not(IsNull()),
    });
    const missing = () =>
      fatima.get(path).then((answer) => answer.as(DocumentList).problems.map(({ code }) => code));
    expect(await missing()).not.toContain('document-missing/action-plan');

    const job = portal.app.get(InspectStoredJob);
    await job.handle();
    await job.handle();
    expect(await missing()).toContain('document-missing/action-plan');
    const marked = (await documents()).find((each) => each.kind === 'action-plan');
    expect(marked?.defect).toMatchObject({ code: 'password' });
  });
});

describe('a removed document', () => {
  it('loses its bytes, once, however often the job runs', async () => {
    const [kept] = await documents();
    await fatima.delete(`${path}/${kept?.id}`);
    const job = portal.app.get(EraseDocumentJob);
    await job.handle({ documentId: kept?.id ?? '' });
    await job.handle({ documentId: kept?.id ?? '' });
    const row = await portal.dataSource.manager.findOneByOrFail(ApplicationDocumentRow, {
      id: kept?.id ?? '',
    });
    expect(row.erasedAt).not.toBeNull();
    expect(await portal.app.get(DocumentStore).measure(row.storageKey)).toBeNull();
  });

  it('keeps them while it is not removed', async () => {
    const [kept] = await documents();
    await portal.app.get(EraseDocumentJob).handle({ documentId: kept?.id ?? '' });
    const { bytes } = (await documents()).find((each) => each.id === kept?.id) ?? { bytes: 0 };
    expect((await fatima.get(`${path}/${kept?.id}`)).raw.byteLength).toBe(bytes);
  });
});

describe('too much together', () => {
  it('more than an application may hold: 409 in words, and nothing is kept', async () => {
    const content = Buffer.concat([await file('plain.pdf'), Buffer.alloc(4 * 1024 * 1024, '\n')]);
    const pdf = Buffer.concat([content, Buffer.from('%%EOF\n')]);
    const before = await documents();
    const answer = await fatima.upload(`${path}?kind=action-plan`, { name: 'a.pdf', content: pdf });
    expect(answer.status).toBe(409);
    expect(answer.problem.detail).toContain('samen hooguit 3 MB');
    expect(await documents()).toEqual(before);
  });
});
