import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentList } from '@tranche/contracts';
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
let path: string;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
  const tranche = await openTranche(portal);
  const { reference } = await bringTo(portal, 'draft', { tranche });
  path = `/v1/applications/${reference}/documents`;
});
afterAll(() => portal.stop());

const plan = () => `${path}?kind=action-plan`;

async function stored(): Promise<readonly string[]> {
  const { requirements } = (await fatima.get(path)).as(DocumentList);
  return requirements.flatMap((each) => each.documents.map(({ fileName }) => fileName));
}

describe('a document that is not what it says', () => {
  it.each([
    ['a PDF that is no PDF', 'plan.pdf', Buffer.from('MZ\u0090 this is a program')],
    ['a picture that is called a PDF', 'plan.pdf', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['plain text', 'plan.pdf', Buffer.from('Ons plan')],
  ])('%s: 415', async (_case, name, content) => {
    const answer = await fatima.upload(plan(), { name, content });
    expect(answer.status).toBe(415);
    expect(answer.problem.detail).toContain('geen PDF-bestand');
    expect(await stored()).toEqual([]);
  });

  it('an empty file: 400', async () => {
    const answer = await fatima.upload(plan(), { name: 'plan.pdf', content: Buffer.alloc(0) });
    expect(answer.status).toBe(400);
    expect(answer.problem.errors?.[0]).toMatchObject({ pointer: '#/file', code: 'empty-file' });
  });

  it('200 MB: 413', async () => {
    const body = function* () {
      yield Buffer.from(
        '--b\r\ncontent-disposition: form-data; name="file"; filename="plan.pdf"\r\n' +
          'content-type: application/pdf\r\n\r\n%PDF-1.7\n',
      );
      const megabyte = Buffer.alloc(1024 * 1024, 32);
      for (let sent = 0; sent < 200; sent += 1) yield megabyte;
      yield Buffer.from('\r\n--b--\r\n');
    };
    const answer = await fatima.sendRaw('POST', plan(), Readable.from(body()), {
      'content-type': 'multipart/form-data; boundary=b',
    });
    expect(answer.status).toBe(413);
    expect(answer.problem.detail).toContain('25 MB');
    expect(await stored()).toEqual([]);
  });

  it('a line that drops halfway: no 201, and nothing is kept', async () => {
    const head =
      '--b\r\ncontent-disposition: form-data; name="file"; filename="plan.pdf"\r\n' +
      'content-type: application/pdf\r\n\r\n';
    const body = Buffer.concat([Buffer.from(head), PDF, Buffer.alloc(6 * 1024 * 1024, 32)]);
    const answer = await fatima.sendRaw('POST', plan(), body, {
      'content-type': 'multipart/form-data; boundary=b',
    });
    expect(answer.status).toBe(400);
    expect(answer.problem.errors?.[0]).toMatchObject({ code: 'upload-broken-off' });
    expect(await stored()).toEqual([]);
  });

  it('no file at all: 415', async () => {
    const answer = await fatima.post(plan(), { file: 'plan.pdf' });
    expect(answer.status).toBe(415);
  });

  it('a kind that is not asked for: 404', async () => {
    const file = { name: 'plan.pdf', content: PDF };
    expect((await fatima.upload(`${path}?kind=holiday-photo`, file)).status).toBe(404);
  });
});

describe('a large document', () => {
  it('is taken in below its limit', async () => {
    const remark = Buffer.concat([Buffer.from('%'), Buffer.alloc(20 * 1024 * 1024, 32)]);
    const [head, rest] = [PDF.subarray(0, 9), PDF.subarray(9)];
    const content = Buffer.concat([head, remark, Buffer.from('\n'), rest]);
    const answer = await fatima.upload(plan(), { name: 'groot.pdf', content });
    expect(answer.status).toBe(201);
    expect(await stored()).toContain('groot.pdf');
  });
});

describe('a name with ../', () => {
  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['..\\..\\windows\\plan.pdf', 'plan.pdf'],
  ])('%s is stored as %s', async (name, safe) => {
    const answer = await fatima.upload(plan(), { name, content: PDF });
    expect(answer.status).toBe(201);
    expect(await stored()).toContain(safe);
  });
});
