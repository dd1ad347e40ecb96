import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SweepDeadlines } from '@tranche/backend/deadlines';
import { ShowProgramme, ShowTranche } from '@tranche/backend/tranches';
import { listOf, type ComposedLetter } from '@tranche/domain';
import { codeOf, findScheme, isReleased } from '@tranche/schemes';
import { DemoPortal } from '../test/demo-portal.js';
import { testAfterAwards } from '../test/after-awards.js';
import { RIF_2021_FILE } from './sets/read-rif-2021.js';

let portal: DemoPortal;

beforeAll(async () => {
  portal = await DemoPortal.start();
  await portal.load();
}, 300_000);

afterAll(() => portal.stop());

const showProgramme = async (code: string) =>
  portal.get(ShowProgramme).show(code, await portal.persona('lotte'));

const showTranche = async (code: string) =>
  portal.get(ShowTranche).show(code, await portal.persona('lotte'));

const HISTORY = ['rif-2014', 'rif-2015', 'rif-2016-1', 'rif-2021-1'];

it('opens its tranches under released versions, as a portal has to where money is really given', async () => {
  const versions = await portal.query<{ scheme: string; version: string }>(
    `SELECT DISTINCT scheme, version FROM tranche`,
    [],
  );
  expect(versions.length).toBeGreaterThan(10);
  expect(versions.filter((each) => !isReleased(each)).map(codeOf)).toEqual([]);
});

describe('window 2021-I', () => {
  it('comes to the published figures on the page of its programme', async () => {
    const { tranches } = await showProgramme('rif-2019-2022');
    expect(tranches).toMatchObject([
      { code: 'rif-2021-1', applications: 12, awarded: 10, awardedCents: 970_000_000 },
      { code: 'rif-2021-2', applications: 3, awarded: 3 },
    ]);
  });

  it('comes to the published cost, co-financing and partners of the ten awarded', async () => {
    const [figures] = await portal.query(
      `SELECT sum(a.budget_cents)::bigint::text AS cost, sum(p.cents)::text AS paid,
              sum(p.partners)::int AS partners
       FROM application a CROSS JOIN LATERAL (
         SELECT sum(cash_cents + in_kind_cents) AS cents,
                count(*) FILTER (WHERE NOT is_lead) AS partners
         FROM partner WHERE application_id = a.id
       ) p WHERE a.tranche = 'rif-2021-1' AND a.state <> 'rejected'`,
    );
    expect(figures).toEqual({ cost: '2910000000', paid: '1940000000', partners: 130 });
  });

  it('has 145 partners over all twelve', async () => {
    const rows = await portal.query(
      `SELECT 1 FROM partner p JOIN application a ON a.id = p.application_id
       WHERE a.tranche = 'rif-2021-1' AND NOT p.is_lead AND p.confirmed_at IS NOT NULL`,
    );
    expect(rows).toHaveLength(145);
  });

  it.each([
    ['Gastvrij Toerisme Lab', ['sustainability']],
    ['Luchtvaart Onderhoud Zuid', ['feasibility', 'financing']],
  ])('names every insufficient criterion in the rejection of %s', async (title, codes) => {
    const [letter] = await portal.query<{ composed: ComposedLetter }>(
      `SELECT l.composed FROM letter l JOIN application a ON a.id = l.application_id
       WHERE a.title = $1`,
      [title],
    );
    const { criteria } = listOf(findScheme('rif', '2019').assessment, 'starters');
    const labels = criteria
      .filter((each) => codes.includes(each.code))
      .map((each) => each.label.nl);
    const lists = letter?.composed.blocks.flatMap((each) => (each.kind === 'list' ? [each] : []));
    expect(lists?.[0]?.items).toEqual(
      labels.map((label) => expect.stringContaining(`${label}: onvoldoende`)),
    );
  });

  it('decides each application as the file says', async () => {
    const rows = await portal.query<{ title: string; state: string }>(
      `SELECT a.title, CASE WHEN d.outcome = 'awarded' THEN 'awarded' ELSE 'rejected' END AS state
       FROM application a
       JOIN decision d ON d.application_id = a.id
       WHERE a.tranche = 'rif-2021-1' ORDER BY a.reference`,
    );
    expect(rows).toEqual(
      RIF_2021_FILE.applications.map(({ title, expected }) => ({ title, state: expected })),
    );
  });
});

describe('the first three tranches', () => {
  it('come to 64 awards of exactly 52 million euro, 812,500 on average', async () => {
    const { together, tranches } = await showProgramme('rif-2014-2018');
    expect(together).toMatchObject({
      awarded: 64,
      awardedCents: 5_200_000_000,
      meanCents: 81_250_000,
    });
    expect(tranches.map(({ awarded, awardedCents }) => [awarded, awardedCents])).toEqual([
      [27, 2_165_000_000],
      [22, 1_815_000_000],
      [15, 1_220_000_000],
    ]);
  });
});

describe('the projects of the school one can sign in for', () => {
  it.each([
    ['Slimme Bouwplaats', 'awarded', 'midterm-received', 'midterm', []],
    ['Leerfabriek Waterstof', 'awarded', 'ending-announced', 'ending-views', ['intended-ending']],
    [
      'Zorginnovatie Dichtbij',
      'lower-determination-announced',
      null,
      'determination-views',
      ['intended-lower-determination'],
    ],
  ])('%s waits, with its term running', async (title, state, beside, running, letters) => {
    const [row] = await portal.query(
      `SELECT a.state, (SELECT state FROM procedure WHERE application_id = a.id) AS beside,
              (SELECT array_agg(kind) FROM letter
               WHERE application_id = a.id AND kind <> 'award') AS letters,
              (SELECT bool_and(d.due_on >= $2::date) FROM deadline d
               WHERE d.application_id = a.id AND d.kind = $3 AND d.ended_at IS NULL) AS "isAhead"
       FROM application a WHERE a.title = $1`,
      [title, portal.clock.today().toString(), running],
    );
    expect(row).toEqual({
      state,
      beside,
      letters: letters.length > 0 ? letters : null,
      isAhead: true,
    });
  });
});

describe('what followed on the awards', () => {
  testAfterAwards(() => portal, HISTORY);
});

describe('what stands under the columns of a programme', () => {
  it('is the sum of each column', async () => {
    const { together, tranches } = await showProgramme('rif-2014-2018');
    const sumOf = (name: 'ceilingCents' | 'applications' | 'awardedCents' | 'freeCents') =>
      tranches.reduce((sum, tranche) => sum + tranche[name], 0);
    expect(together).toMatchObject({
      ceilingCents: sumOf('ceilingCents'),
      applications: sumOf('applications'),
      awardedCents: sumOf('awardedCents'),
      freeCents: sumOf('freeCents'),
    });
  });
});

function withoutMail({
  mail: _sent,
  local_mail: _kept,
  ...rest
}: Awaited<ReturnType<DemoPortal['standing']>>) {
  return rest;
}

describe('the history', () => {
  it.each(HISTORY)('commits in %s what was awarded, and never above the ceiling', async (code) => {
    const { committedCents, ceilingCents, awarded, byState } = await showTranche(code);
    expect(committedCents).toBeLessThanOrEqual(ceilingCents);
    const given = byState.filter(({ state }) => state !== 'rejected');
    expect(given.reduce((sum, { count }) => sum + count, 0)).toBe(awarded);
    const [sum] = await portal.query(
      `SELECT coalesce(sum(cents), 0)::bigint::text AS cents FROM commitment WHERE tranche = $1`,
      [code],
    );
    expect(sum).toEqual({ cents: String(committedCents) });
  });

  it('leaves one letter per decision, sent on the day of the decision', async () => {
    const wrong = await portal.query(
      `SELECT a.reference, count(l.id), min(l.rendered_at) FROM decision d
       JOIN application a ON a.id = d.application_id
       LEFT JOIN letter l ON l.application_id = a.id AND l.rendered_at = d.at AND l.bytes > 0
       GROUP BY a.reference HAVING count(l.id) <> 1`,
    );
    expect(wrong).toEqual([]);
  });

  it('leaves every message mailed into the local sink and nothing to do', async () => {
    const [open] = await portal.query(
      `SELECT (SELECT count(*)::int FROM outbox WHERE done_at IS NULL) AS jobs,
              (SELECT count(*)::int FROM message m WHERE NOT EXISTS (
                SELECT 1 FROM mail s WHERE s.message_id = m.id AND s.state = 'sent')) AS unmailed,
              (SELECT count(*)::int FROM mail) - (SELECT count(*)::int FROM local_mail) AS lost,
              (SELECT count(*)::int FROM message WHERE sent_at > '2026-11-24T09:00:00Z') AS late`,
    );
    expect(open).toEqual({ jobs: 0, unmailed: 0, lost: 0, late: 0 });
  });

  it('left no deadline of the past that could fire: a sweep years later does nothing', async () => {
    const open = await portal.query<{ kind: string; account: boolean }>(
      `SELECT d.kind, d.kind LIKE 'duty:account:%' OR a.state = 'account-received'
                      OR a.tranche = 'sector-plan-stalled' AS account FROM deadline d JOIN application a ON a.id = d.application_id
       JOIN tranche t ON t.code = a.tranche WHERE d.ended_at IS NULL AND t.closes_at <= $1
         AND d.due_on < $1::timestamptz::date`,
      [portal.clock.now().toString()],
    );
    // But for what stayed out: somebody has to demand it, or to withdraw the award.
    expect(open.filter(({ account }) => !account)).toEqual([]);
    // A project that still runs may be reminded of a report, once.
    await portal.get(SweepDeadlines).sweep();
    const before = await portal.standing();
    await portal.get(SweepDeadlines).sweep();
    expect(await portal.standing()).toEqual(before);
  });

  it('is not played again, not even when the record of it is lost', async () => {
    const before = await portal.standing();
    await portal.load();
    expect(await portal.standing()).toEqual(before);
    await portal.change(`DELETE FROM demo_load`);
    await portal.load();
    // What the sweep above said of accounts that are late is mailed with it.
    expect(withoutMail(await portal.standing())).toEqual(withoutMail(before));
  }, 60_000);
});
