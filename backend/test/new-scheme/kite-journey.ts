import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AllocationView,
  ApplicationView,
  CheckView,
  LetterView,
  MessageList,
  SchemeDetail,
  SchemeLint,
  SchemeList,
  SectionView,
} from '@tranche/contracts';
import { sampleAnswers } from '@tranche/schemes';
import { eventually } from '../eventually.js';
import {
  decide,
  openTranche,
  startDraft,
  startPortal,
  startWorker,
  transition,
  type Portal,
} from '../portal/index.js';
import { readPages } from '../verapdf/read-pdf.js';

/** Speaks for another school than Fatima. */
const OTHER_SCHOOL = 'els';

let portal: Portal;
let tranche: string;

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openTranche(portal, {
    code: 'kite-spring',
    scheme: 'kite',
    version: '2026',
    budgetLines: [
      { code: 'kites', name: { nl: 'Vliegers', en: 'Kites' }, ceilingCents: 1_000_000 },
    ],
    parameters: { maximumPerSchool: 75_000 },
  });
});
afterAll(() => portal.stop());

/** Has the school answer every question; the material costs more than one can get. */
async function filledDraft(title: string, lead = 'fatima'): Promise<string> {
  const { reference } = await startDraft(portal, { tranche, variant: 'kites', title, lead });
  const client = await portal.as(lead);
  const { sections } = (await client.get(`/v1/applications/${reference}/check`)).as(CheckView);
  for (const { definition } of sections) {
    const path = `/v1/applications/${reference}/sections/${definition.name}`;
    const { version } = (await client.get(path)).as(SectionView);
    const answers = sampleAnswers(definition.fields);
    (await client.put(path, { answers }, { 'if-match': `"${version}"` })).as(SectionView);
  }
  return reference;
}

async function letterIdOf(reference: string): Promise<string | null> {
  const fatima = await portal.as('fatima');
  const { items } = (await fatima.get('/v1/messages')).as(MessageList);
  const withLetter = items.find((each) => each.reference === reference && each.letterId !== null);
  return withLetter?.letterId ?? null;
}

describe('the scheme kite, which the portal has never seen,', () => {
  it('stands among the schemes with its form, its questions and its picture', async () => {
    const { items } = (await portal.nobody.get('/v1/schemes')).as(SchemeList);
    expect(items.filter(({ scheme }) => scheme === 'kite')).toMatchObject([
      { version: '2026', name: { en: 'Kites at school' }, tranches: [{ code: tranche }] },
    ]);
    const detail = (await portal.nobody.get('/v1/schemes/kite')).as(SchemeDetail);
    expect(detail.sections.map(({ name }) => name)).toEqual(['lesson', 'school', 'declarations']);
    expect(detail.selfCheck).toHaveLength(4);
    expect(detail.picture.boxes.map(({ label }) => label.en)).toContain('Awarded, running');
  });

  it('is linted without a finding before a tranche opens', async () => {
    const lotte = await portal.as('lotte');
    const lint = (await lotte.get('/v1/schemes/kite/versions/2026/lint')).as(SchemeLint);
    expect(lint).toMatchObject({ findings: [] });
  });

  it('goes from a draft to an award letter in the box', async () => {
    const reference = await filledDraft('Vliegers boven Doetinchem');
    await transition(portal, 'fatima', reference, 'submit');
    await transition(portal, 'lotte', reference, 'declare-complete');
    const lotte = await portal.as('lotte');
    const division = await lotte.post(`/v1/tranches/${tranche}/allocations`, {});
    expect(division.as(AllocationView)).toMatchObject({ awardedCents: 75_000 });
    expect(await decide(portal, tranche)).toMatchObject({ awarded: 1, freeCents: 925_000 });

    const fatima = await portal.as('fatima');
    const view = (await fatima.get(`/v1/applications/${reference}`)).as(ApplicationView);
    expect(view).toMatchObject({ state: { state: 'awarded' }, awardedCents: 75_000 });

    await startWorker(portal);
    await eventually(async () => (await letterIdOf(reference)) !== null);
    const path = `/v1/letters/${await letterIdOf(reference)}`;
    const letter = (await fatima.get(path)).as(LetterView);
    expect(letter).toMatchObject({
      kind: 'award',
      subject: 'Subsidie verleend voor Vliegers boven Doetinchem',
      sender: { name: 'Vliegerfonds' },
    });
    const pages = await readPages((await fatima.get(`${path}/pdf`)).raw);
    const printed = pages.map(({ drawn }) => drawn).join(' ');
    expect(printed).toMatch(/ten hoogste € 750/);
    expect(printed).toContain(reference);
  });

  it('holds a school to one application per window', async () => {
    await expect(filledDraft('Nog meer vliegers')).rejects.toThrow(
      /^409: .*één keer per aanvraagperiode/,
    );
  });

  it('holds all schools together to one application per establishment, and keeps who was first', async () => {
    const reference = await filledDraft('Nog een vlieger op hetzelfde plein', OTHER_SCHOOL);
    const other = await portal.as(OTHER_SCHOOL);
    const check = (await other.get(`/v1/applications/${reference}/check`)).as(CheckView);
    const said = JSON.stringify(check);
    expect(said).toContain('Op elke vestiging is er één vliegerles per aanvraagperiode.');
    expect(said).toContain('Een andere aanvrager was eerder.');
    expect(said).not.toContain('Uw eerdere aanvraag');
    await expect(transition(portal, OTHER_SCHOOL, reference, 'submit')).rejects.toThrow(
      /^409: .*één vliegerles per aanvraagperiode/,
    );

    const path = `/v1/applications/${reference}/sections/lesson`;
    const { version, answers } = (await other.get(path)).as(SectionView);
    const elsewhere = { answers: { ...answers, establishment: '0000 0000 0042' } };
    (await other.put(path, elsewhere, { 'if-match': `"${version}"` })).as(SectionView);
    expect((await other.get(path)).as(SectionView).answers).toMatchObject({
      establishment: '0000 0000 0042',
    });
    await transition(portal, OTHER_SCHOOL, reference, 'submit');
  });
});
