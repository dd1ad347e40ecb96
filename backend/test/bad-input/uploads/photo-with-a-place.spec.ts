import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentList, PartnerList } from '@tranche/contracts';
import { orientationIn } from '../../../src/platform/documents/images/orientation.js';
import {
  bringTo,
  draftOf,
  openTranche,
  startPortal,
  type Client,
  type Portal,
} from '../../portal/index.js';
import { openFor } from '../../schemes/apply.js';
import { workBridge } from '../../schemes/plans/work-bridge.js';

/** Taken with a telephone: turned (6), with the place where it was taken. */
const PHOTO = new URL('../../files/foto-exif6-gps.jpg', import.meta.url);
/** The pointer to place data in EXIF, either way round. */
const GPS = [Buffer.from('8825', 'hex'), Buffer.from('2588', 'hex')];

let portal: Portal;
let content: Buffer;

beforeAll(async () => {
  portal = await startPortal();
  content = await readFile(PHOTO);
});
afterAll(() => portal.stop());

const hasPlace = (file: Buffer) => GPS.some((tag) => file.includes(tag));

/** The photo as everybody gets it who may read the document. */
async function readBack(client: Client, path: string): Promise<Buffer> {
  const answer = await client.get(path);
  expect(answer.headers['content-type']).toBe('image/jpeg');
  return answer.raw;
}

function expectNoPlace(kept: Buffer): void {
  expect(hasPlace(content)).toBe(true);
  expect(hasPlace(kept)).toBe(false);
  expect(orientationIn(kept.subarray(kept.indexOf('Exif\0\0') + 6))).toBe(6);
}

describe('a photo that is uploaded', () => {
  it('is kept without the place where it was taken, turned as it was', async () => {
    const tranche = await openFor(portal, workBridge);
    const client = await portal.signIn(workBridge.applicant);
    const draft = { tranche, variant: 'with-sector-plan', title: '' };
    const path = `/v1/applications/${(await draftOf(client, draft)).reference}/documents`;
    const [asked] = (await client.get(path)).as(DocumentList).requirements;
    const answer = await client.upload(`${path}?kind=${asked?.kind}`, { name: 'a.jpg', content });
    expect(answer.status).toBe(201);
    const { requirements } = (await client.get(path)).as(DocumentList);
    const [kept] = requirements.flatMap(({ documents }) => documents);
    expectNoPlace(await readBack(client, `${path}/${kept?.id}`));
  });

  it('loses its place as the signed agreement of a partner, too', async () => {
    const fatima = await portal.as('fatima');
    const tranche = await openTranche(portal);
    const { reference } = await bringTo(portal, 'draft', { tranche });
    const partners = `/v1/applications/${reference}/partners`;
    const company = {
      name: 'Bouwbedrijf Zomerdijk',
      kind: 'labour-organisation',
      kvk: null,
      contactName: 'Rik Zomerdijk',
      contactEmail: 'rik@zomerdijk.example',
    };
    const added = (await fatima.post(partners, company)).as(PartnerList).items.at(-1);
    const path = `${partners}/${added?.id}/agreement`;
    const seen = { 'if-match': `"${added?.version}"` };
    expect((await fatima.upload(path, { name: 'a.jpg', content }, seen)).status).toBe(201);
    const { items } = (await fatima.get(partners)).as(PartnerList);
    const proof = items.find(({ id }) => id === added?.id)?.agreementDocumentId;
    expectNoPlace(await readBack(fatima, `/v1/applications/${reference}/documents/${proof}`));
  });
});
