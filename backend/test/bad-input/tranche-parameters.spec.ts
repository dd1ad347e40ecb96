import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTranche, startPortal, type Portal } from '../portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
  // For the programme that the tranches below belong to.
  await openTranche(portal);
});
afterAll(() => portal.stop());

const WHOLE = {
  topsector: 'ict',
  sponsor: 'Digital Delta',
  levels: ['mbo'],
  amount: 250_000,
  quota: 10,
  purpose: 'free',
};

async function open(parameters: unknown, code: string, programme = 'test-programme') {
  const lotte = await portal.as('lotte');
  const now = portal.clock.now();
  return lotte.post('/v1/tranches', {
    code,
    scheme: 'topsector-grant',
    version: '2016',
    programme,
    name: { nl: 'Oproep van de test', en: 'Call of the test' },
    opensAt: now.toString(),
    closesAt: now.add({ hours: 24 }).toString(),
    budgetLines: [
      { code: 'students', name: { nl: 'Beurzen', en: 'Grants' }, ceilingCents: 2_500_000 },
    ],
    publicationReference: 'Stcrt. 2026, 1',
    ...(parameters !== undefined && { parameters }),
  });
}

describe('what a tranche sets', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['a setting that is missing', { ...WHOLE, amount: undefined }, ['#/parameters/amount']],
    ['a setting nobody knows', { ...WHOLE, colour: 'blue' }, ['#/parameters/colour']],
    ['an amount in words', { ...WHOLE, amount: 'veel' }, ['#/parameters/amount']],
    ['no amount at all', { ...WHOLE, amount: 0 }, ['#/parameters/amount']],
    ['a topsector that is none', { ...WHOLE, topsector: 'gold' }, ['#/parameters/topsector']],
    [
      'two things at once, told together',
      { ...WHOLE, sponsor: '', quota: -1 },
      ['#/parameters/sponsor', '#/parameters/quota'],
    ],
  ])('is refused with %s', async (_case, parameters, pointers) => {
    const answer = await open(parameters, 'refused');
    expect(answer.status).toBe(400);
    expect(answer.problem.errors?.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', ['ict']],
    ['words', 'ict'],
    ['a setting within a setting', { ...WHOLE, amount: { cents: 1 } }],
  ])('is refused as %s, and never fails', async (_case, parameters) => {
    expect((await open(parameters, 'refused')).status).toBe(400);
  });

  it.each([undefined, '2026-2029', '2026', 'volgend jaar'])(
    'is refused with a school year that is none: %s',
    async (firstSchoolYear) => {
      const lotte = await portal.as('lotte');
      const now = portal.clock.now();
      const answer = await lotte.post('/v1/tranches', {
        code: 'pilot',
        scheme: 'exam-pilot',
        version: '2019',
        name: { nl: 'Pilot', en: 'Pilot' },
        opensAt: now.toString(),
        closesAt: now.add({ hours: 24 }).toString(),
        budgetLines: [
          { code: 'schools', name: { nl: 'Scholen', en: 'Schools' }, ceilingCents: 30 },
        ],
        publicationReference: 'Stcrt. 2026, 1',
        parameters: { ...(firstSchoolYear && { firstSchoolYear }) },
      });
      expect(answer.status).toBe(400);
      expect(answer.problem.errors?.map(({ pointer }) => pointer)).toEqual([
        '#/parameters/firstSchoolYear',
      ]);
    },
  );

  it('is taken when it is whole', async () => {
    expect((await open(WHOLE, 'taken')).status).toBe(201);
  });
});

describe('tranches that open under two programmes at the same moment', () => {
  beforeAll(async () => {
    const lotte = await portal.as('lotte');
    const name = { nl: 'Tweede programma', en: 'Second programme' };
    await lotte.post('/v1/programmes', { code: 'second', name, note: null, totalCents: 10 ** 9 });
  });

  it('get a prefix each', async () => {
    const codes = ['one', 'two', 'three', 'four', 'five', 'six'];
    const answers = await Promise.all(
      codes.map((code, index) => open(WHOLE, code, index % 2 ? 'second' : 'test-programme')),
    );
    expect(answers.map(({ status }) => status)).toEqual(codes.map(() => 201));
  });

  it('do not get the same code', async () => {
    const answers = await Promise.all([
      open(WHOLE, 'same'),
      open(WHOLE, 'same', 'second'),
      open(WHOLE, 'same', 'second'),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
  });
});
