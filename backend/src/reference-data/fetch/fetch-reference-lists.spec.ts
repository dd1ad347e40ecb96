import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReferenceListVersions } from '@tranche/contracts';
import { startPortal, takeIn, type Client, type Portal } from '../../../test/portal/index.js';
import { FetchReferenceListsJob } from './fetch-reference-lists.job.js';

let portal: Portal;
let lotte: Client;
let server: Server;
let origin: string;
/** What the service answers now, and what it was asked. */
let answer: { status: number; csv: string; location?: string } = { status: 200, csv: '' };
const asked: string[] = [];

const ONE = 'code;nl;en\nkok;Kok;Cook\n';
const TWO = 'code;nl;en\nkok;Kok;Cook\nlasser;Lasser;Welder\n';

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.headers.authorization ?? 'nobody'} ${request.url ?? ''}`);
    const { status, csv, location } = answer;
    response.writeHead(status, { 'content-type': 'text/csv', ...(location && { location }) });
    response.end(csv);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = typeof address === 'object' && address ? `127.0.0.1:${address.port}` : '';
  portal = await startPortal({ REFERENCE_DATA_URL: `http://portal:a%20secret@${origin}/lists/` });
  lotte = await portal.as('lotte');
  const first = { source: 'UWV', note: null, validFrom: '2016-01-01', csv: ONE };
  await takeIn(portal, 'occupations', first);
});
afterAll(async () => {
  await portal.stop();
  await new Promise((resolve) => server.close(resolve));
});

const fetchNow = (status: number, csv: string) => {
  answer = { status, csv };
  return portal.app.get(FetchReferenceListsJob).handle();
};

const versions = async () =>
  (await lotte.get('/v1/reference-lists'))
    .as(ReferenceListVersions)
    .items.filter(({ list }) => list === 'occupations')
    .map(({ source, validFrom, entries }) => [validFrom, source, entries]);

const BEFORE = ['2016-01-01', 'UWV', 1];

describe('lists that a service keeps', () => {
  it('stay as they are when nothing changed', async () => {
    await fetchNow(200, ONE);
    expect(await versions()).toEqual([BEFORE]);
  });

  it('are asked for by code, with the password in a header', () => {
    const basic = `Basic ${Buffer.from('portal:a secret').toString('base64')}`;
    expect(asked).toContain(`${basic} /lists/occupations.csv`);
  });

  it.each([
    ['the service is broken', 500, TWO],
    ['it does not have the list', 404, TWO],
    ['it sends a page', 200, '<html></html>'],
    ['it sends a file with a problem', 200, `${TWO}lasser;Lasser;Welder\n`],
    ['it sends nothing', 200, ''],
  ])('stay as they are when %s', async (_case, status, csv) => {
    await fetchNow(status, csv);
    expect(await versions()).toEqual([BEFORE]);
  });

  it('are not fetched from where an answer points, inside or outside', async () => {
    asked.length = 0;
    answer = { status: 302, csv: TWO, location: `http://${origin}/elsewhere.csv` };
    await portal.app.get(FetchReferenceListsJob).handle();
    expect(asked.filter((each) => each.includes('elsewhere'))).toEqual([]);
    expect(await versions()).toEqual([BEFORE]);
  });

  it('are not read beyond the size of a list', async () => {
    await fetchNow(200, `${TWO}${'lasser;Lasser;Welder\n'.repeat(60_000)}`);
    expect(await versions()).toEqual([BEFORE]);
  });

  it('hold anew from the day on which they changed, however often the job runs', async () => {
    await fetchNow(200, TWO);
    await fetchNow(200, TWO);
    const source = `http://${origin}/lists/occupations.csv`;
    expect(await versions()).toEqual([['2026-11-24', source, 2], BEFORE]);
  });

  it('change once a day: what changed twice is taken in tomorrow', async () => {
    await fetchNow(200, ONE);
    expect((await versions())[0]?.[2]).toBe(2);
    portal.clock.advance({ hours: 24 });
    await fetchNow(200, ONE);
    expect((await versions())[0]?.slice(0, 1)).toEqual(['2026-11-25']);
  });
});

describe('without a service', () => {
  it('nobody is asked, and nothing changes', async () => {
    const alone = await startPortal();
    const before = asked.length;
    await alone.app.get(FetchReferenceListsJob).handle();
    expect(asked).toHaveLength(before);
    await alone.stop();
  });
});
