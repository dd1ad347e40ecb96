import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { z } from 'zod';
import {
  isJobHandler,
  JOB_HANDLER,
  type HandlesJob,
  type JobSettings,
} from '../../src/platform/jobs/job-handler.js';
import { VerifyPortal } from '../../src/verify/index.js';
import { bringTo, openTranche, renderLetters, startPortal, type Portal } from '../portal/index.js';

// A file is played to its letters, and then every job runs for years.
jest.setTimeout(120_000);

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));
const Page = z.record(z.string(), z.union([z.string(), z.object({ text: z.string() }).loose()]));

/** What people read about privacy, as one text. */
function pageIn(language: 'nl' | 'en'): string {
  const file = new URL(`../../../frontend/src/i18n/${language}/privacy.json`, import.meta.url);
  return JSON.stringify(Page.parse(JSON.parse(readFileSync(file, 'utf8'))));
}

// Whoever sets another cookie says it on the page about privacy, and then here.
it('the page about privacy names every cookie that the server sets', () => {
  const setting = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) =>
      [...readFileSync(path.join(SOURCES, file), 'utf8').matchAll(/setCookie\((\w+),/g)].map(
        ([, name]) => name,
      ),
    );
  expect(setting.toSorted()).toEqual(['LOGIN_COOKIE', 'SESSION_COOKIE']);
  expect(pageIn('nl')).toContain('Eén strikt noodzakelijke cookie houdt u ingelogd');
  expect(pageIn('nl')).toContain('Tijdens het inloggen is er nog een, tien minuten lang.');
  expect(pageIn('en')).toContain('One strictly necessary cookie keeps you signed in');
  expect(pageIn('en')).toContain('While you sign in there is another one, for ten minutes.');
});

describe('of what was sent, the portal erases nothing by itself', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal();
    const tranche = await openTranche(portal);
    const { reference } = await bringTo(portal, 'decided', { tranche });
    await renderLetters(portal, reference);
  });
  afterAll(() => portal.stop());

  /** Every job that runs by itself, but for those that ask the servers of others. */
  function ownJobs(): ReadonlyMap<string, HandlesJob> {
    const providers = portal.app.get(DiscoveryService).getProviders();
    const found = providers.flatMap(({ instance, metatype }) => {
      if (!metatype || !isJobHandler(instance)) return [];
      const settings = portal.app
        .get(Reflector)
        .get<JobSettings | undefined>(JOB_HANDLER, metatype);
      if (settings?.everyMs === undefined || settings.lane === 'outside') return [];
      return [[settings.kind.name, instance] as const];
    });
    return new Map(found);
  }

  const KEPT = [
    'application',
    'application_document WHERE erased_at IS NULL',
    'application_event_note WHERE person_id IS NOT NULL',
    'application_section',
    'assignment',
    'letter',
    'message',
    'partner',
    'submission_copy',
  ];

  async function counted(): Promise<Readonly<Record<string, number>>> {
    const found: Record<string, number> = {};
    for (const what of KEPT) {
      const [row]: { count: number }[] = await portal.dataSource.query(
        `SELECT count(*)::int AS count FROM ${what}`,
      );
      found[what] = row?.count ?? 0;
    }
    return found;
  }

  it('as the page says, however long its jobs run', async () => {
    expect(pageIn('nl')).toContain('van wat u indiende, wist het portaal niets uit zichzelf');
    expect(pageIn('en')).toContain('of what you submitted, the portal erases nothing by itself');
    const before = await counted();
    expect(Object.values(before).every((count) => count > 0)).toBe(true);
    const jobs = ownJobs();
    expect([...jobs.keys()]).toEqual(expect.arrayContaining(['sweep-store', 'sweep-deadlines']));
    for (let year = 0; year < 10; year += 1) {
      portal.clock.advance({ hours: 24 * 366 });
      for (const job of jobs.values()) await job.handle({}, { log: portal.log });
    }
    const after = await counted();
    for (const what of KEPT) {
      expect({ what, isLess: (after[what] ?? 0) < (before[what] ?? 0) }).toEqual({
        what,
        isLess: false,
      });
    }
    const outcomes = await portal.app.get(VerifyPortal).verify();
    expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([]);
  });
});
