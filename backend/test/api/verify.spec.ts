import { mkdtemp, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { findScheme, legalHash } from '@tranche/schemes';
import { ApplicationDocumentRow } from '../../src/documents/application-document.row.js';
import { LetterRow } from '../../src/letters/letter.row.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { createLog } from '../../src/platform/log/index.js';
import { PinnedVersions } from '../../src/tranches/versions/pinned-versions.js';
import { VerifyPortal } from '../../src/verify/index.js';
import { bringTo, openTranche, renderLetters, startPortal, type Portal } from '../portal/index.js';

let portal: Portal;
let folder: string;
let reference: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tranche-verify-'));
  portal = await startPortal({ DATA_DIR: folder });
  const tranche = await openTranche(portal);
  ({ reference } = await bringTo(portal, 'decided', { tranche }));
  await renderLetters(portal, reference);
});
afterAll(async () => {
  await portal.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What a check has to say; it must have looked at something. */
async function wrongWith(looksAt: string): Promise<readonly string[]> {
  const outcomes = await portal.app.get(VerifyPortal).verify();
  const outcome = outcomes.find((each) => each.looksAt === looksAt);
  expect(outcome?.looked).toBeGreaterThan(0);
  return outcome?.wrong ?? [];
}

const inStore = (key: string | null) => path.join(folder, 'documents', key ?? 'no key');

it('finds nothing wrong where nothing is', async () => {
  const outcomes = await portal.app.get(VerifyPortal).verify();
  expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([]);
});

describe('versions that tranches were opened under', () => {
  const pin = (hash: string | null) =>
    portal.dataSource.query(`UPDATE tranche SET legal_hash = $1`, [hash]);

  it('says which tranche is bound to other law than the portal has, also at a start', async () => {
    const now = legalHash(findScheme('rif', '2024'));
    const then = 'ab12'.repeat(16);
    await pin(then);
    const sentence =
      `Tranche rif-test was opened under rif 2024 with the legal content ${then.slice(0, 12)}, ` +
      `and this portal has ${now.slice(0, 12)}: put back what changed, as a new version.`;
    expect(await wrongWith('versions that tranches were opened under')).toEqual([sentence]);

    const said: unknown[] = [];
    const log = createLog('silent', 'test');
    jest.spyOn(log, 'error').mockImplementation((...words: unknown[]) => said.push(words));
    await new PinnedVersions(portal.app.get(UnitOfWork), log).onApplicationBootstrap();
    expect(said).toEqual([[{ tranche: 'rif-test' }, sentence]]);

    await pin(now);
    expect(await wrongWith('versions that tranches were opened under')).toEqual([]);
  });
});

describe('documents of applications', () => {
  let documents: ApplicationDocumentRow[];
  beforeAll(async () => {
    documents = await portal.dataSource.manager.find(ApplicationDocumentRow);
  });

  it('says which is missing, which is short and which holds other bytes', async () => {
    const [missing, short, other] = documents;
    if (!missing || !short || !other) throw new Error('The application has too few documents');
    await rm(inStore(missing.storageKey));
    await truncate(inStore(short.storageKey), 6);
    await writeFile(inStore(other.storageKey), Buffer.alloc(other.bytes, 'x'));
    const of = ({ id, kind }: ApplicationDocumentRow) =>
      `Document ${id} (${kind}) of application ${reference}`;
    const wrong = await wrongWith('documents of applications');
    expect(wrong.toSorted()).toEqual(
      [
        `${of(missing)} is missing from the store.`,
        `${of(short)} has 6 of its ${short.bytes} bytes in the store.`,
        `${of(other)} has other content in the store than was kept.`,
      ].toSorted(),
    );
  });
});

describe('letters', () => {
  it('says which is short', async () => {
    const letter = await portal.dataSource.manager.findOneByOrFail(LetterRow, {});
    await truncate(inStore(letter.storageKey), 20);
    expect(await wrongWith('letters')).toEqual([
      `Letter ${letter.id} (${letter.kind}) of application ${reference} ` +
        `has 20 of its ${letter.bytes} bytes in the store.`,
    ]);
  });
});

describe('files in the store', () => {
  it('says what belongs to nobody, once it is too old to get its row', async () => {
    const file = inStore('left-behind');
    await writeFile(file, 'half a letter');
    expect(await wrongWith('files in the store')).toEqual([]);
    const longAgo = new Date(Date.now() - 25 * 3_600_000);
    await utimes(file, longAgo, longAgo);
    expect(await wrongWith('files in the store')).toEqual([
      'File left-behind (13 bytes) in the store belongs to no document or letter.',
    ]);
  });
});
