import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SchemeDetail, SchemeList } from '@tranche/contracts';
import {
  openSchemeTranche,
  openTranche,
  startPortal,
  type Portal,
} from '../../../test/portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

async function rif(): Promise<SchemeDetail> {
  return (await portal.nobody.get('/v1/schemes/rif')).as(SchemeDetail);
}

describe('the schemes, for everybody', () => {
  it('are there before any tranche is, in the newest version', async () => {
    const { items } = (await portal.nobody.get('/v1/schemes')).as(SchemeList);
    expect(items).toContainEqual(
      expect.objectContaining({ scheme: 'rif', version: '2024', tranches: [] }),
    );
    const schemes = items.map(({ scheme }) => scheme);
    expect(schemes).toEqual([...new Set(schemes)]);
  });

  it('say who pays what in the words of the law', async () => {
    const { variants } = await rif();
    const starter = variants.find((each) => each.code === 'starter');
    expect(starter?.bands.map((each) => each.rule.nl)).toEqual([
      'ten hoogste een derde van de begroting',
      'ten minste een derde en ten hoogste twee derde van de begroting',
      'ten hoogste een derde van de begroting',
      'ten hoogste een tiende van de begroting',
    ]);
  });

  it('show the life cycle as a drawing in both languages', async () => {
    const { diagram } = await rif();
    expect(diagram.nl).toMatch(/^stateDiagram-v2\n[^]*: Verleend/);
    expect(diagram.en).toMatch(/^stateDiagram-v2\n[^]*: Awarded/);
  });

  it('show it as a picture with a box for every state of the diagram', async () => {
    const { picture, diagram } = await rif();
    const states = diagram.nl.split('\n').filter((line) => /^ {2}\w+ : /.test(line));
    expect(picture.boxes).toHaveLength(states.length);
    expect(picture.boxes.map(({ label }) => label.nl)).toContain('Afgewezen');
  });

  it('tell and draw what may run beside it', async () => {
    const { procedures } = await rif();
    expect(procedures.map(({ name }) => name)).toEqual(['midterm-review', 'revision']);
    expect(procedures[0]).toMatchObject({
      label: { nl: 'Tussentijdse beoordeling', en: 'Midterm review' },
      begunBy: 'authority',
      begins: [{ nl: 'Subsidie verleend' }],
      holds: [{ nl: 'Vaststellen' }],
      precedes: [],
      diagram: { en: expect.stringContaining(': Subsidy ended') },
    });
    const boxes = procedures[0]?.picture.boxes ?? [];
    expect(boxes.map(({ label }) => label.nl)).toEqual(
      expect.arrayContaining(['Verlaging voorgenomen, zienswijze gevraagd', 'Subsidie verlaagd']),
    );
    const centre = await portal.nobody.get('/v1/schemes/centre-of-expertise');
    // What comes after it waits as well while it runs: it is said once.
    expect(centre.as(SchemeDetail).procedures[0]).toMatchObject({
      precedes: [{ nl: 'Vaststellen' }],
      holds: [],
    });
  });

  it('say how much one can get in words', async () => {
    const { variants } = await rif();
    expect(variants[0]?.amountText?.en).toMatch(/^between €[\d,]+ and €[\d,]+$/);
  });

  it('show a tranche with its ceiling and whether it is open', async () => {
    await openTranche(portal, { ceilingCents: 900_000_000 });
    const [tranche] = (await rif()).tranches;
    expect(tranche).toMatchObject({
      code: 'rif-test',
      standing: 'open',
      ceilingCents: 900_000_000,
    });
  });

  it('tell what a tranche settled, and how much there is for each category', async () => {
    const code = 'topsector-told';
    await openSchemeTranche(portal, {
      scheme: 'topsector-grant',
      version: '2016',
      code,
      parameters: {
        topsector: 'water',
        sponsor: 'Waterbedrijf',
        levels: ['mbo', 'hbo'],
        amount: 250_000,
        quota: 4,
        purpose: 'free',
      },
    });
    const { tranches } = (await portal.nobody.get('/v1/schemes/topsector-grant')).as(SchemeDetail);
    const topsector = tranches.find((each) => each.code === code);
    expect(topsector?.amountText).toBeNull();
    expect(topsector?.told.map(({ label, value }) => [label.nl, value.nl])).toEqual([
      ['Topsector', 'Water'],
      ['Sponsor', 'Waterbedrijf'],
      ['Voor studenten van', 'mbo, hbo'],
      ['Bedrag van de beurs', '€\u00a02.500'],
    ]);
  });

  it('promise the seed of a lot from the opening on, where one may have to decide', async () => {
    const practical = { scheme: 'practical-learning', version: '2018' };
    await openSchemeTranche(portal, practical);
    const [ranked] = (await rif()).tranches;
    const shared = (await portal.nobody.get('/v1/schemes/practical-learning')).as(SchemeDetail);
    expect(ranked?.lot).toEqual({
      among: 'equals',
      promises: [
        {
          round: 1,
          lotPromise: expect.stringMatching(/^[0-9a-f]{64}$/),
          promisedAt: new Date(portal.clock.now().epochMilliseconds).toISOString(),
        },
      ],
    });
    expect(shared.tranches.map(({ lot }) => lot)).toEqual([null]);
    const told = shared.tranches[0]?.told.map(({ label, value }) => [label.nl, value.nl]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['Hoogste bedrag per volle plaats', '€\u00a02.700'],
        ['Beschikbaar, Plafond mbo', '€\u00a015.000.000'],
      ]),
    );
  });

  it('are shown in the version of the window that is open', async () => {
    const now = portal.clock.now();
    await openTranche(portal, {
      code: 'rif-older',
      version: '2019',
      opensAt: now.subtract({ hours: 2 }).toString(),
    });
    expect((await rif()).version).toBe('2019');
    portal.clock.advance({ hours: 24 * 30 });
    expect((await rif()).version).toBe('2024');
  });

  it.each([
    ['unknown', 404],
    ['Not-A-Code', 400],
  ])('%s: %i', async (scheme, status) => {
    expect((await portal.nobody.get(`/v1/schemes/${scheme}`)).status).toBe(status);
  });
});
