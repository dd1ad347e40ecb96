import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type ImportReferenceList,
  ReferenceListDifference,
  ReferenceListVersions,
  ReferenceListView,
} from '@tranche/contracts';
import { startPortal, takeIn, type Client, type Portal } from '../../test/portal/index.js';

let portal: Portal;
let lotte: Client;

const FIRST_HALF = {
  source: 'UWV',
  validFrom: '2016-01-01',
  note: { nl: 'voorbeeld', en: 'example' },
  csv: 'code;nl;en;isco\nkok;Kok;Cook;5120\nlasser;Lasser;Welder;7212\n',
};
const SECOND_HALF = {
  ...FIRST_HALF,
  validFrom: '2016-07-01',
  csv: 'code;nl;en;isco\nlasser;Lasser;Welder;7212\nverpleegkundige;Verpleegkundige;Nurse;2221\n',
};

const propose = (list: string, version: object, headers = {}) =>
  lotte.post(`/v1/reference-lists/${list}/proposals`, version, headers);
const send = (list: string, version: ImportReferenceList) => takeIn(portal, list, version);
const show = async (path: string) =>
  (await portal.nobody.get(`/v1/reference-lists/${path}`)).as(ReferenceListView);
const codes = async (path: string) => (await show(path)).items.map(({ code }) => code);

beforeAll(async () => {
  portal = await startPortal();
  lotte = await portal.as('lotte');
  await send('occupations', FIRST_HALF);
  await send('occupations', SECOND_HALF);
});
afterAll(() => portal.stop());

describe('a reference list', () => {
  it('is there for everybody, with its source, its first day and what to know of it', async () => {
    expect(await show('occupations?on=2016-06-30')).toEqual({
      list: 'occupations',
      source: 'UWV',
      validFrom: '2016-01-01',
      note: { nl: 'voorbeeld', en: 'example' },
      total: 2,
      items: [
        { code: 'kok', label: { nl: 'Kok', en: 'Cook' }, attributes: { isco: '5120' } },
        { code: 'lasser', label: { nl: 'Lasser', en: 'Welder' }, attributes: { isco: '7212' } },
      ],
    });
  });

  it.each([
    ['the last day of the first half-year', '2016-06-30', ['kok', 'lasser']],
    ['the first day of the second', '2016-07-01', ['lasser', 'verpleegkundige']],
    ['much later, without a newer list', '2026-11-24', ['lasser', 'verpleegkundige']],
  ])('is that of the day: %s', async (_case, on, expected) => {
    expect(await codes(`occupations?on=${on}`)).toEqual(expected);
  });

  it('is that of today when no day is asked', async () => {
    expect((await show('occupations')).validFrom).toBe('2016-07-01');
  });

  it.each([
    ['a part of the Dutch name', 'ASS', ['lasser']],
    ['the English name', 'nurse', ['verpleegkundige']],
    ['a code', 'lasser', ['lasser']],
    ['two words, of two languages', 'verpleeg nurse', ['verpleegkundige']],
    ['a sign that means something to a database', '%25', []],
    ['nothing that is there', 'kok', []],
  ])('is searched by %s', async (_case, search, expected) => {
    expect(await codes(`occupations?search=${search}`)).toEqual(expected);
  });

  it.each([
    ['one value', 'isco', '7212', ['lasser']],
    ['several values', 'isco', '7212,2221', ['lasser', 'verpleegkundige']],
    ['a value nothing has', 'isco', '1', []],
    ['a column that the list does not have', 'level', 'mbo', ['lasser', 'verpleegkundige']],
  ])('is narrowed down by %s', async (_case, attribute, values, expected) => {
    expect(await codes(`occupations?attribute=${attribute}&in=${values}`)).toEqual(expected);
  });

  it('gives the first fifty, the exact code before all others, and says how many there are', async () => {
    const lines = Array.from({ length: 60 }, (_, n) => `c${n};Beroep ${n} c7;Occupation ${n}`);
    await send('long', { ...FIRST_HALF, csv: ['code;nl;en', ...lines].join('\n') });
    const found = await show('long?search=c7');
    expect([found.total, found.items.length]).toEqual([60, 50]);
    expect(found.items[0]?.code).toBe('c7');
  });

  it.each([
    ['of which nothing is known', 'unknown', 404],
    ['before its first version', 'occupations?on=2015-12-31', 404],
    ['with a name that cannot be one', 'Occupations!', 400],
    ['for a day that does not exist', 'occupations?on=2026-02-30', 400],
    ['for a character zero', 'occupations?search=%00', 400],
    ['for two searches at once', 'occupations?search=a&search=b', 400],
  ])('asked %s', async (_case, path, status) => {
    expect((await portal.nobody.get(`/v1/reference-lists/${path}`)).status).toBe(status);
  });
});

describe('a preview', () => {
  const preview = (list: string, version: object) =>
    lotte.post(`/v1/reference-lists/${list}/previews`, version);

  it('says what would change since the version that holds until then, and takes nothing in', async () => {
    const csv = 'code;nl;en;isco\nlasser;Metaallasser;Welder;7212\ndokter;Dokter;Doctor;2211\n';
    const version = { ...SECOND_HALF, validFrom: '2017-01-01', csv };
    const difference = (await preview('occupations', version)).as(ReferenceListDifference);
    expect(difference).toMatchObject({
      since: '2016-07-01',
      isKnown: false,
      entries: 2,
      added: { total: 1, items: [{ code: 'dokter' }] },
      removed: { total: 1, items: [{ code: 'verpleegkundige' }] },
      changed: {
        total: 1,
        items: [{ before: { label: { nl: 'Lasser' } }, after: { label: { nl: 'Metaallasser' } } }],
      },
      same: 0,
    });
    expect((await show('occupations?on=2017-01-01')).validFrom).toBe('2016-07-01');
  });

  it('of a first version is all of it', async () => {
    const difference = (await preview('brand-new', FIRST_HALF)).as(ReferenceListDifference);
    expect(difference).toMatchObject({ since: null, added: { total: 2 }, removed: { total: 0 } });
    expect((await portal.nobody.get('/v1/reference-lists/brand-new')).status).toBe(404);
  });

  it('of what was taken in already says so', async () => {
    const difference = (await preview('occupations', SECOND_HALF)).as(ReferenceListDifference);
    expect(difference).toMatchObject({ isKnown: true, since: '2016-01-01' });
  });

  it('shows fifty of many, and counts all', async () => {
    const lines = Array.from({ length: 60 }, (_, n) => `c${n};Beroep ${n};Occupation ${n}`);
    const csv = ['code;nl;en', ...lines].join('\n');
    const difference = (await preview('many', { ...FIRST_HALF, csv })).as(ReferenceListDifference);
    expect(difference.added.total).toBe(60);
    expect(difference.added.items).toHaveLength(50);
  });

  it.each([
    ['another content from the same day', { csv: 'code;nl;en\nkok;Kok;Cook' }, 409],
    ['a line that is not right', { csv: 'code;nl;en\n;Kok;Cook' }, 400],
  ])('is refused as the import is: %s', async (_case, change, status) => {
    expect((await preview('occupations', { ...FIRST_HALF, ...change })).status).toBe(status);
  });
});

describe('a version that was taken in', () => {
  it('stands in the overview, the newest first, with who proposed and who approved it', async () => {
    const { items } = (await lotte.get('/v1/reference-lists')).as(ReferenceListVersions);
    const people = { proposedBy: 'Lotte Vermeer', approvedBy: 'Ruben Aalbers' };
    expect(items.filter(({ list }) => list === 'occupations')).toMatchObject([
      { validFrom: '2016-07-01', entries: 2, importedAt: '2026-11-24T09:00:00.000Z', ...people },
      { validFrom: '2016-01-01', entries: 2, ...people },
    ]);
  });

  it('is not proposed again, whatever the order of its lines', async () => {
    const csv = 'code;nl;en;isco\r\nlasser;Lasser;Welder;7212\r\nkok;Kok;Cook;5120';
    const again = await propose('occupations', { ...FIRST_HALF, csv });
    expect(again.status).toBe(409);
    expect(again.problem.detail).toContain('Precies deze versie geldt al');
  });

  it.each([
    ['other entries', { csv: 'code;nl;en\nbakker;Bakker;Baker' }],
    ['another source', { source: 'SBB' }],
    ['without its note', { note: null }],
  ])('gives way to no other from the same day: %s', async (_case, change) => {
    const { status, problem } = await propose('occupations', { ...FIRST_HALF, ...change });
    expect(status).toBe(409);
    expect(problem.detail).toContain('vanaf 1 januari 2016');
    expect((await show('occupations?on=2016-01-01')).source).toBe('UWV');
  });
});

describe('a proposal', () => {
  it('tells every problem of every line, in the language of the reader', async () => {
    const csv = 'code;nl;en\n;Kok;Cook\nlasser;Lasser;\nlasser;Lasser;Welder';
    const { status, problem } = await propose(
      'broken',
      { ...FIRST_HALF, csv },
      { 'accept-language': 'en' },
    );
    expect(status).toBe(400);
    expect(problem.errors).toMatchObject([
      { in: 'body', pointer: '#/csv', code: 'wrong-code' },
      { code: 'english-label', detail: expect.stringMatching(/^Line 3: the English name/) },
      { code: 'code-twice', detail: 'Line 4: the code ‘lasser’ is on line 3 as well.' },
    ]);
    expect((await portal.nobody.get('/v1/reference-lists/broken')).status).toBe(404);
  });

  it.each([
    ['no day', { validFrom: '1 januari' }, '#/validFrom'],
    ['no source', { source: ' ' }, '#/source'],
    ['a note in one language', { note: { nl: 'voorbeeld' } }, '#/note/en'],
    ['something nobody asks for', { surprise: true }, '#'],
  ])('with %s is refused', async (_case, change, pointer) => {
    const { status, problem } = await propose('occupations', { ...SECOND_HALF, ...change });
    expect(status).toBe(400);
    expect(problem.errors?.map((each) => each.pointer)).toContain(pointer);
  });
});
