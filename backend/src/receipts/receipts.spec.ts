import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthenticityView, ReceiptView, StepReceiptView } from '@tranche/contracts';
import { documentCodeInGroups } from '@tranche/domain';
import {
  act,
  bringTo,
  openTranche,
  renderLetters,
  startPortal,
  type Client,
  type Portal,
} from '../../test/portal/index.js';
import { readPages } from '../../test/verapdf/read-pdf.js';

let portal: Portal;
let fatima: Client;
let tranche: string;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
  tranche = await openTranche(portal);
});
afterAll(() => portal.stop());

/** What a reader of the PDF sees, in one line. */
async function printed(path: string, client = fatima): Promise<string> {
  const answer = await client.get(path);
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  const pages = await readPages(answer.raw);
  return pages.map(({ drawn }) => drawn.replace(/\s+/g, ' ')).join('\n');
}

const asRead = (code: string) => documentCodeInGroups(code).replace(/\s/g, ' ');

async function checked(code: string): Promise<AuthenticityView['document']> {
  const answer = await portal.nobody.get(`/v1/authenticity/${encodeURIComponent(code)}`);
  return answer.as(AuthenticityView).document;
}

describe('a proof of receipt on paper', () => {
  let reference: string;
  let proof: ReceiptView;

  beforeAll(async () => {
    portal.clock.advance({ seconds: 7, milliseconds: 345 });
    ({ reference } = await bringTo(portal, 'submitted', { tranche }));
    proof = (await fatima.get(`/v1/applications/${reference}/receipt`)).as(ReceiptView);
  });

  const path = () => `/v1/applications/${reference}/receipts/${proof.number}/pdf`;

  it('says what was received, when to the thousandth and from whom, with hash and code', async () => {
    const text = await printed(path());
    expect(text).toContain('Bewijs van ontvangst');
    expect(text).toContain(reference);
    expect(text).toMatch(/Ontvangen op \d+ \w+ \d{4}, \d\d\.\d\d\.\d7,345 uur/);
    expect(text).toContain(proof.receivedBy);
    expect(text.replace(/[\s]/g, '')).toContain(proof.sha256);
    expect(text).toContain(asRead(proof.documentCode));
  });

  it('holds every answer, what each partner puts in, and each document with its hash', async () => {
    const text = await printed(path());
    for (const { definition } of proof.copy.sections) {
      expect(text).toContain(definition.title.nl);
    }
    for (const { name } of proof.copy.partners) expect(text).toContain(name);
    for (const { fileName, sha256 } of proof.copy.documents) {
      expect(text).toContain(fileName);
      expect(text.replace(/\s/g, '')).toContain(sha256);
    }
  });

  it('is the same file whenever it is asked for', async () => {
    const first = await fatima.get(path());
    portal.clock.advance({ hours: 30 });
    const later = await fatima.get(path());
    expect(later.raw.equals(first.raw)).toBe(true);
  });

  it('speaks the language of its reader', async () => {
    const text = await printed(`${path()}?language=en`);
    expect(text).toContain('Proof of receipt');
    expect(text).toContain('Is this document genuine?');
  });

  it('is known to whoever fills in its code, however it is typed', async () => {
    const typed = documentCodeInGroups(proof.documentCode).toLowerCase().replace(/\s/g, '-');
    expect(await checked(typed)).toEqual({ kind: 'receipt', at: proof.receivedAt });
  });

  it.each(['0000 0000 0000 0000', 'geen code', '1'])('is not known by %j', async (code) => {
    expect(await checked(code)).toBeNull();
  });

  it('is for nobody else', async () => {
    const stranger = await portal.as('noor');
    expect((await stranger.get(path())).status).toBe(404);
    expect((await portal.nobody.get(path())).status).toBe(401);
  });
});

describe('what came in by a step beside the form', () => {
  it('has a paper of its own, with the words of it', async () => {
    const { reference } = await bringTo(portal, 'submitted', { tranche });
    await act(fatima, reference, 'withdraw');
    const { receipts } = (await fatima.get(`/v1/applications/${reference}/receipt`)).as(
      ReceiptView,
    );
    const number = receipts.at(-1)?.number ?? 0;
    const path = `/v1/applications/${reference}/step-receipts/${number}`;
    const proof = (await fatima.get(path)).as(StepReceiptView);
    const text = await printed(`${path}/pdf`);
    expect(text).toContain(proof.step.nl);
    expect(text).toContain(asRead(proof.documentCode));
    expect(await checked(proof.documentCode)).toEqual({ kind: 'receipt', at: proof.receivedAt });
  });
});

describe('a draft on paper', () => {
  it('says on every page that nothing was submitted with it, and has no code', async () => {
    const { reference } = await bringTo(portal, 'filled', { tranche });
    const pages = (await printed(`/v1/applications/${reference}/check/pdf`)).split('\n');
    for (const page of pages) expect(page).toContain('Concept, niet ingediend');
    expect(pages.join()).not.toContain('/controle');
  });

  it('is a copy once it was sent, that names the proof of it', async () => {
    const { reference } = await bringTo(portal, 'submitted', { tranche });
    const text = await printed(`/v1/applications/${reference}/check/pdf`);
    expect(text).toContain('Kopie van de aanvraag');
    expect(text).not.toContain('Concept');
  });
});

describe('a letter', () => {
  it('is known by its code once it left, and not before', async () => {
    const { reference } = await bringTo(portal, 'decided', {
      tranche: await openTranche(portal, { code: 'rif-genuine' }),
    });
    const letters = (): Promise<{ id: string; code: string; at: Date | null }[]> =>
      portal.dataSource.query(
        `SELECT l.id, l.document_code AS code, l.rendered_at AS at
         FROM letter l JOIN application a ON a.id = l.application_id WHERE a.reference = $1`,
        [reference],
      );
    const [composed] = await letters();
    expect(await checked(composed?.code ?? '')).toBeNull();
    await renderLetters(portal, reference);
    const [sent] = await letters();
    expect(await checked(sent?.code ?? '')).toEqual({
      kind: 'letter',
      at: sent?.at?.toISOString(),
    });
    const text = await printed(`/v1/letters/${sent?.id}/pdf`);
    expect(text).toContain(asRead(sent?.code ?? ''));
  });
});
