import { PassThrough } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DocumentList } from '@tranche/contracts';
import { DocumentStore, StoreFullError } from '../../../src/platform/documents/index.js';
import { eventually } from '../../eventually.js';
import {
  bringTo,
  openTranche,
  PDF,
  startPortal,
  type Client,
  type Portal,
} from '../../portal/index.js';

let portal: Portal;
let fatima: Client;
let tranche: string;

beforeAll(async () => {
  portal = await startPortal({ UPLOAD_MB_PER_PERSON_PER_DAY: '1' });
  fatima = await portal.as('fatima');
  tranche = await openTranche(portal);
});
afterAll(() => portal.stop());
afterEach(() => void jest.restoreAllMocks());

/** Where the documents of a new draft are. */
async function documentsOf(lead: string): Promise<string> {
  const { reference } = await bringTo(portal, 'draft', { tranche, lead });
  return `/v1/applications/${reference}/documents`;
}

/** A PDF that is more than half of what one person may send in a day. */
const LARGE = Buffer.concat([PDF, Buffer.alloc(600 * 1024, '\n'), Buffer.from('%%EOF\n')]);

const send = (client: Client, path: string, content = LARGE) =>
  client.upload(`${path}?kind=action-plan`, { name: 'plan.pdf', content });

async function keptAt(path: string): Promise<number> {
  const { requirements } = (await fatima.get(path)).as(DocumentList);
  return requirements.reduce((sum, { documents }) => sum + documents.length, 0);
}

describe('what one person sends in a day', () => {
  it('is bounded over all files together, whoever else sends, until a day later', async () => {
    const first = await documentsOf('fatima');
    const second = await documentsOf('fatima');
    expect((await send(fatima, first)).status).toBe(201);

    const refused = await send(fatima, second);
    expect(refused.status).toBe(409);
    expect(refused.problem.detail).toContain('in 24 uur 1 MB');
    expect(await keptAt(second)).toBe(0);

    const sanne = await portal.as('sanne');
    expect((await send(sanne, await documentsOf('sanne'))).status).toBe(201);

    portal.clock.advance({ hours: 24 });
    expect((await send(fatima, second)).status).toBe(201);
  });

  it('counts what was removed again: it has been sent all the same', async () => {
    portal.clock.advance({ hours: 25 });
    const path = await documentsOf('fatima');
    const { requirements } = (await send(fatima, path)).as(DocumentList);
    const [sent] = requirements.flatMap(({ documents }) => documents);
    expect((await fatima.delete(`${path}/${sent?.id}`)).status).toBe(200);
    expect((await send(fatima, path)).status).toBe(409);
  });
});

describe('what one person sends at the same time', () => {
  it('is three files, and one more when one of them is done', async () => {
    portal.clock.advance({ hours: 25 });
    const path = await documentsOf('fatima');
    const arrives = jest.spyOn(portal.app.get(DocumentStore), 'receive');
    const lines = [new PassThrough(), new PassThrough(), new PassThrough()];
    const head =
      '--b\r\ncontent-disposition: form-data; name="file"; filename="plan.pdf"\r\n' +
      'content-type: application/pdf\r\n\r\n';
    const sent = lines.map((line) => {
      line.write(Buffer.concat([Buffer.from(head), PDF]));
      const type = { 'content-type': 'multipart/form-data; boundary=b' };
      return fatima.sendRaw('POST', `${path}?kind=action-plan`, line, type);
    });
    await eventually(() => arrives.mock.calls.length === 3);

    const fourth = await send(fatima, path, PDF);
    expect(fourth.status).toBe(429);
    expect(fourth.problem.detail).toContain('Wacht tot er één klaar is');
    const sanne = await portal.as('sanne');
    expect((await send(sanne, await documentsOf('sanne'), PDF)).status).toBe(201);

    for (const line of lines) line.end('\r\n--b--\r\n');
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await send(fatima, path, PDF)).status).toBe(201);
  });
});

describe('a full disk', () => {
  it('is 507 in words, and nothing of the file is kept', async () => {
    const path = await documentsOf('fatima');
    jest.spyOn(portal.app.get(DocumentStore), 'receive').mockRejectedValue(new StoreFullError());
    const answer = await send(fatima, path, PDF);
    expect(answer.status).toBe(507);
    expect(answer.problem.detail).toContain('Er is niets van bewaard');
    expect(await keptAt(path)).toBe(0);
  });
});
