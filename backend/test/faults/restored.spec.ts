import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentList } from '@tranche/contracts';
import { VerifyPortal } from '../../src/verify/index.js';
import { bringTo, openTranche, renderLetters, startPortal, type Portal } from '../portal/index.js';

let folder: string;
let lost: Portal;
let restored: Portal;
let reference: string;

// The drill of docs/operating.md: the database is copied first, the store after it.
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tranche-restored-'));
  lost = await startPortal({ DATA_DIR: path.join(folder, 'lost') });
  const tranche = await openTranche(lost);
  ({ reference } = await bringTo(lost, 'decided', { tranche }));
  await renderLetters(lost, reference);
  await lost.app.close();
  await cp(path.join(folder, 'lost'), path.join(folder, 'restored'), { recursive: true });
  const environment = { DATA_DIR: path.join(folder, 'restored') };
  restored = await startPortal(environment, undefined, lost.config.databaseUrl);
}, 120_000);
afterAll(async () => {
  await restored.stop();
  await lost.stop();
  await rm(folder, { recursive: true, force: true });
});

async function wrong(): Promise<readonly string[]> {
  const outcomes = await restored.app.get(VerifyPortal).verify();
  return outcomes.flatMap((outcome) => outcome.wrong);
}

describe('a portal from a backup', () => {
  it('is whole: every chain, letter and document stands as it was written', async () => {
    expect(await wrong()).toEqual([]);
  });

  it('gives back what was sent in, and goes on', async () => {
    const fatima = await restored.as('fatima');
    const page = await fatima.get(`/v1/applications/${reference}/documents`);
    const [first] = page.as(DocumentList).requirements.flatMap((each) => each.documents);
    const content = await fatima.get(`/v1/applications/${reference}/documents/${first?.id}`);
    expect(content.status).toBe(200);
    const { reference: next } = await bringTo(restored, 'submitted', {
      tranche: await openTranche(restored, { code: 'rif-after-restore' }),
    });
    expect(next).not.toBe(reference);
    expect(await wrong()).toEqual([]);
  });
});
