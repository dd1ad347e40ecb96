import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ApplicationList } from '@tranche/contracts';
import { bringTo, openTranche, startPortal, type Portal } from '../../../test/portal/index.js';

jest.setTimeout(60_000);

let portal: Portal;
let references: readonly string[];

beforeAll(async () => {
  portal = await startPortal();
  const tranche = await openTranche(portal);
  const found: string[] = [];
  for (let each = 0; each < 2; each += 1) {
    found.push((await bringTo(portal, 'submitted', { tranche })).reference);
  }
  references = found;
  await portal.dataSource.query(
    `UPDATE application SET reference = 'RIFT-9999', title = 'Zoë Yıldız leert lassen' WHERE reference = $1`,
    [found[1]],
  );
  await portal.dataSource.query(
    `UPDATE application SET reference = 'RIFT-10000', title = '100% techniek' WHERE reference = $1`,
    [found[0]],
  );
});
afterAll(() => portal.stop());

async function find(query: string): Promise<readonly string[]> {
  const lotte = await portal.as('lotte');
  const answer = await lotte.get(`/v1/applications/caseload?${query}`);
  return answer.as(ApplicationList).items.map(({ reference }) => reference);
}

describe('the caseload', () => {
  it('counts references as people do: 9999 before 10000', async () => {
    expect(references).toHaveLength(2);
    expect(await find('limit=10')).toEqual(['RIFT-9999', 'RIFT-10000']);
  });

  it.each([
    ['an accent that was not typed', 'zoe'],
    ['words in any order, over title and number', 'lassen rift-9999'],
    ['a part of the applicant and a part of the title', 'oostrand zoë'],
    ['a composed accent typed apart', 'zoe%CC%88'],
    ['a letter without its accent or dot', 'yildiz'],
    ['a number that was copied with signs that nobody sees', '\u200bRIFT-\u00ad9999\u200e'],
  ])('finds by %s', async (_what, search) => {
    expect(await find(`search=${encodeURIComponent(decodeURIComponent(search))}`)).toEqual([
      'RIFT-9999',
    ]);
  });

  it('finds by a partner', async () => {
    const [{ name }]: [{ name: string }] = await portal.dataSource.query(
      `SELECT name FROM partner WHERE NOT is_lead ORDER BY name LIMIT 1`,
    );
    expect(await find(`search=${encodeURIComponent(name)}`)).toHaveLength(2);
  });

  it('finds by the amount that was asked as people write it, and by the KvK number', async () => {
    const [row]: { euros: number; kvk: string }[] = await portal.dataSource.query(
      `SELECT (a.requested_cents / 100)::int AS euros, o.kvk FROM application a
       JOIN organisation o ON o.id = a.lead_organisation_id WHERE a.reference = 'RIFT-9999'`,
    );
    const amount = `€ ${row?.euros.toLocaleString('nl-NL')}`;
    expect(await find(`search=${encodeURIComponent(amount)}`)).toHaveLength(2);
    expect(await find(`search=${row?.kvk}`)).toHaveLength(2);
  });

  it('takes a percent sign for itself, and finds nothing when one word is missing', async () => {
    expect(await find('search=100%25')).toEqual(['RIFT-10000']);
    expect(await find('search=zoe%20bestaatniet')).toEqual([]);
  });

  it('narrows to what waits for the office', async () => {
    expect(await find('waitsFor=staff')).toHaveLength(2);
    expect(await find('waitsFor=applicant')).toEqual([]);
  });
});
