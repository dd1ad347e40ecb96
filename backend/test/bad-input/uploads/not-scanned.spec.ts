import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { DocumentList } from '@tranche/contracts';
import { ApplicationDocumentRow } from '../../../src/documents/application-document.row.js';
import { VirusScanner, type ScanResult } from '../../../src/platform/documents/index.js';
import {
  bringTo,
  openTranche,
  PDF,
  startPortal,
  transition,
  type Client,
  type Portal,
} from '../../portal/index.js';

let portal: Portal;
let fatima: Client;
let reference: string;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
  const tranche = await openTranche(portal);
  ({ reference } = await bringTo(portal, 'filled', { tranche }));
});
afterAll(() => portal.stop());
afterEach(() => void jest.restoreAllMocks());

const documents = () => `/v1/applications/${reference}/documents`;

function send(name: string, verdict: ScanResult) {
  jest.spyOn(portal.app.get(VirusScanner), 'scan').mockResolvedValue(verdict);
  return fatima.upload(`${documents()}?kind=action-plan`, { name, content: PDF });
}

const rows = () => portal.dataSource.manager.find(ApplicationDocumentRow);

/** What somebody is told of the scan of each document. */
async function toldTo(client: Client): Promise<Readonly<Record<string, string>>> {
  const { requirements } = (await client.get(documents())).as(DocumentList);
  const all = requirements.flatMap((each) => each.documents);
  return Object.fromEntries(all.map(({ fileName, scan }) => [fileName, scan]));
}

it('a document with a virus is refused, and nothing of it is kept', async () => {
  const before = (await rows()).length;
  const refused = await send('besmet.pdf', 'infected');
  expect(refused.status).toBe(409);
  expect(refused.problem.detail).toContain('virus');
  expect(await rows()).toHaveLength(before);
  expect(await toldTo(fatima)).not.toHaveProperty('besmet.pdf');
});

it('a document that no scanner judged is kept as such, and told to who sent it and to the office', async () => {
  expect((await send('gescand.pdf', 'clean')).status).toBe(201);
  expect((await send('niet-gescand.pdf', 'not-scanned')).status).toBe(201);
  const wanted = { 'gescand.pdf': 'clean', 'niet-gescand.pdf': 'not-scanned' };

  const kept = Object.fromEntries((await rows()).map(({ fileName, scan }) => [fileName, scan]));
  expect(kept).toMatchObject(wanted);
  expect(await toldTo(fatima)).toMatchObject(wanted);
  await transition(portal, 'fatima', reference, 'submit');
  expect(await toldTo(await portal.as('lotte'))).toMatchObject(wanted);
});
