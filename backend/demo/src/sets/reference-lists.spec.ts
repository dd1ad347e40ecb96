import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '@tranche/backend/platform/database';
import { ReferenceData } from '@tranche/backend/reference-data';
import { DemoPortal } from '../../test/demo-portal.js';
import { ImportReferenceLists } from '../play/import-reference-lists.js';
import { demoReferenceLists } from './reference-lists.js';

let portal: DemoPortal;

beforeAll(async () => {
  portal = await DemoPortal.start();
  // Broken off and begun anew: what is there already is left alone.
  await portal.get(ImportReferenceLists).import();
  await portal.get(ImportReferenceLists).import();
});
afterAll(() => portal.stop());

describe('the lists of the demonstration', () => {
  it('are there, each with as many entries as its source has', async () => {
    const counts = await portal.query(
      `SELECT list_code AS list, valid_from::text AS "from", count(*)::int AS entries
       FROM reference_entry GROUP BY 1, 2 ORDER BY 1, 2`,
    );
    expect(counts).toEqual([
      { list: 'occupations', from: '2016-01-01', entries: 17 },
      { list: 'occupations', from: '2016-07-01', entries: 17 },
      { list: 'occupations', from: '2026-01-01', entries: 17 },
      { list: 'occupations', from: '2026-07-01', entries: 17 },
      { list: 'regions', from: '2013-10-01', entries: 35 },
      { list: 'schools', from: '2013-10-01', entries: 12 },
      { list: 'sectors', from: '2013-10-01', entries: 21 },
      { list: 'topsectors', from: '2012-02-13', entries: 10 },
    ]);
  });

  it.each([
    ['has left the list', 'security-guard', '2026-06-30', '2026-07-01'],
    ['has joined it', 'dental-assistant', '2026-07-01', '2026-06-30'],
  ])('show an occupation that %s this half-year', async (_case, code, present, absent) => {
    const entry = (on: string) => {
      const day = Temporal.PlainDate.from(on);
      return portal
        .get(UnitOfWork)
        .read((tx) => portal.get(ReferenceData).entry(tx, 'occupations', code, day));
    };
    expect(await entry(present)).toMatchObject({ code });
    expect(await entry(absent)).toBeNull();
  });

  it('say that they are an example where they are made up', () => {
    const lists = demoReferenceLists(Temporal.PlainDate.from('2026-11-24'));
    const examples = lists.filter(({ version }) => version.note?.nl === 'voorbeeld');
    expect([...new Set(examples.map(({ list }) => list))]).toEqual(['occupations', 'schools']);
  });

  it.each([
    ['2027-01-01', '2026-07-01', '2027-01-01'],
    ['2027-06-30', '2026-07-01', '2027-01-01'],
    ['2027-07-01', '2027-01-01', '2027-07-01'],
  ])('are of the last two half-years on %s', (today, last, current) => {
    const days = demoReferenceLists(Temporal.PlainDate.from(today))
      .filter(({ list }) => list === 'occupations')
      .map(({ version }) => version.validFrom);
    expect(days).toEqual(['2016-01-01', '2016-07-01', last, current]);
  });
});
