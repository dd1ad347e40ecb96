import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DocumentList } from '@tranche/contracts';
import {
  bringTo,
  openTranche,
  PDF,
  startPortal,
  type Client,
  type Portal,
} from '../../../test/portal/index.js';
import { DocumentStore, type StoredDocument } from '../../platform/documents/index.js';
import { SweepStoreJob } from './sweep-store.job.js';

let portal: Portal;
let folder: string;
let fatima: Client;
let documents: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tranche-sweep-'));
  portal = await startPortal({ DATA_DIR: folder });
  fatima = await portal.as('fatima');
  const tranche = await openTranche(portal);
  const { reference } = await bringTo(portal, 'draft', { tranche });
  documents = `/v1/applications/${reference}/documents`;
  const plan = { name: 'plan.pdf', content: PDF };
  (await fatima.upload(`${documents}?kind=action-plan`, plan)).as(DocumentList);
});
afterAll(async () => {
  await portal.stop();
  await rm(folder, { recursive: true, force: true });
});

const store = () => portal.app.get(DocumentStore);
const inStore = (...names: string[]) => path.join(folder, 'documents', ...names);
const sweep = () => portal.app.get(SweepStoreJob).handle();
const isThere = async ({ key }: StoredDocument) => (await store().measure(key)) !== null;

/** As if everything in the store was written more than a day ago. */
async function age(): Promise<void> {
  const longAgo = new Date(Date.now() - 25 * 3_600_000);
  const entries = await readdir(inStore(), { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    await utimes(path.join(entry.parentPath, entry.name), longAgo, longAgo);
  }
}

it('leaves what may still be on its way, and takes it a day later with what broke off', async () => {
  const leftBehind = await store().put(Buffer.from('a letter whose row was never written'));
  await store().receive([Buffer.from('half an upload')]);
  await sweep();
  expect(await isThere(leftBehind)).toBe(true);
  expect(await readdir(inStore('.incoming'))).toHaveLength(1);

  await age();
  await sweep();
  expect(await isThere(leftBehind)).toBe(false);
  expect(await readdir(inStore('.incoming'))).toEqual([]);
});

it('takes no document that an application points at, however old', async () => {
  await age();
  await sweep();
  const { requirements } = (await fatima.get(documents)).as(DocumentList);
  const [plan] = requirements.flatMap((each) => each.documents);
  const served = await fatima.get(`${documents}/${plan?.id}`);
  expect(served.raw.equals(PDF)).toBe(true);
});
