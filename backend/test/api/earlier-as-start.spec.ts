import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationView, ReuseView, SectionView, Session } from '@tranche/contracts';
import { bringTo, openTranche, startPortal, type Client, type Portal } from '../portal/index.js';

let portal: Portal;
let fatima: Client;
let earlier: string;
let next: string;
let organisationId: string;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
  const { represents } = (await fatima.get('/v1/session')).as(Session);
  organisationId = represents[0]?.id ?? '';
  const tranche = await openTranche(portal);
  ({ reference: earlier } = await bringTo(portal, 'submitted', { tranche }));
  next = await openTranche(portal, { code: 'rif-next' });
}, 60_000);
afterAll(() => portal.stop());

const begin = (from: string, who = fatima, tranche = next) =>
  who.post('/v1/applications', {
    tranche,
    variant: 'starter',
    title: 'Techniekcampus, opnieuw',
    organisationId,
    from,
  });

const reuse = async (query = '') =>
  (await fatima.get(`/v1/applications/${earlier}/reuse${query}`)).as(ReuseView);

async function pagesOf(reference: string) {
  const { tasks } = (await fatima.get(`/v1/applications/${reference}`)).as(ApplicationView);
  const pages = new Map<string, SectionView['answers']>();
  for (const { section: name, part } of tasks) {
    if (part !== 'questions') continue;
    const page = await fatima.get(`/v1/applications/${reference}/sections/${name}`);
    pages.set(name, page.as(SectionView).answers);
  }
  return pages;
}

describe('an earlier application as a start', () => {
  it('can be one for the tranches of its scheme that are open, and says nothing yet', async () => {
    const { tranches, preview, title } = await reuse();
    expect(tranches.map(({ code }) => code)).toContain(next);
    expect(preview).toBeNull();
    expect(title).toBe('Techniekcampus');
  });

  it('is previewed: what goes along, what does not, and who is to be invited anew', async () => {
    const { preview } = await reuse(`?tranche=${next}`);
    expect(preview?.taken.length).toBeGreaterThan(0);
    expect(preview?.partners.length).toBeGreaterThan(0);
    expect(preview?.documents).toBeGreaterThan(0);
    expect(preview?.misfits.map(({ text }) => text.nl).join(' ')).toContain('vul dit opnieuw in');
  });

  it('fills a new draft with what was previewed, and with nobody’s word', async () => {
    const { preview } = await reuse(`?tranche=${next}`);
    const { reference, partners } = (await begin(earlier)).as(ApplicationView);
    const pages = await pagesOf(reference);
    const answered = [...pages.values()].map((each) => Object.keys(each).length);
    const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0);
    expect(sum(answered)).toBe(sum(preview?.taken.map(({ count }) => count) ?? []));
    expect(partners).toHaveLength(1);
    const [documents]: { count: number }[] = await portal.dataSource.query(
      `SELECT count(*)::int AS count FROM application_document d
       JOIN application a ON a.id = d.application_id WHERE a.reference = $1`,
      [reference],
    );
    expect(documents?.count).toBe(0);
    const rows: { budget_cents: string }[] = await portal.dataSource.query(
      `SELECT budget_cents FROM application WHERE reference IN ($1, $2)`,
      [reference, earlier],
    );
    expect(new Set(rows.map((each) => each.budget_cents)).size).toBe(1);
  });

  it('is nobody else’s start', async () => {
    const yara = await portal.as('yara');
    expect((await yara.get(`/v1/applications/${earlier}/reuse`)).status).toBe(404);
    const sanne = await portal.as('sanne');
    expect((await sanne.get(`/v1/applications/${earlier}/reuse`)).status).toBe(403);
    const lotte = await portal.as('lotte');
    expect((await lotte.get(`/v1/applications/${earlier}/reuse`)).status).toBe(403);
    const { represents } = (await sanne.get('/v1/session')).as(Session);
    const own = { organisationId: represents[0]?.id ?? '' };
    const before = await portal.dataSource.query(`SELECT count(*) FROM application`);
    const refused = await sanne.post('/v1/applications', {
      tranche: next,
      variant: 'starter',
      title: 'Van een ander',
      from: earlier,
      ...own,
    });
    expect(refused.status).toBe(403);
    expect(await portal.dataSource.query(`SELECT count(*) FROM application`)).toEqual(before);
  });

  it.each(['?tranche=nowhere', '?tranche=rif-next&variant=nothing'])(
    'is none where there is nothing to begin: %s',
    async (query) => {
      expect((await fatima.get(`/v1/applications/${earlier}/reuse${query}`)).status).toBe(404);
    },
  );

  it('needs an application that is there', async () => {
    expect((await begin('RIF26-9999')).status).toBe(404);
  });
});
