import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { SectionDifference, SectionVersions, SectionView } from '@tranche/contracts';
import type { Answer, Client } from '../../../test/portal/index.js';
import { transition } from '../../../test/portal/index.js';
import { Colleagues } from '../../../test/stage/colleagues.js';

let all: Colleagues;
let on: Colleagues;

beforeAll(async () => {
  all = await Colleagues.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew();
});

const at = () => `${on.file}/sections/goals-and-results`;

/** Types something in the first question, where its page can hold text. */
async function type(by: Client, text: string): Promise<void> {
  const { version, definition } = (await by.get(at())).as(SectionView);
  const field = definition.fields.find(({ kind }) => kind.includes('text'))?.name ?? '';
  const answers = { [field]: text };
  const saved = await by.put(at(), { answers }, { 'if-match': `"${version}"` });
  expect(saved.status).toBe(200);
}

const wait = (minutes: number) => on.portal.clock.set(on.portal.clock.now().add({ minutes }));
const list = (by: Client): Promise<Answer> => by.get(`${at()}/versions`);

async function versions(by = on.lead) {
  return (await list(by)).as(SectionVersions).items;
}

async function difference(query = '') {
  const answer = await on.lead.get(`${at()}/versions/difference${query}`);
  const { before, after, changed } = answer.as(SectionDifference);
  const [field = ''] = changed;
  return { before: before[field], after: after[field], count: changed.length };
}

it('keeps one version per person and quarter of an hour, the last first', async () => {
  await on.join('contributor');
  await type(on.lead, 'Een');
  wait(5);
  await type(on.lead, 'Twee');
  await type(on.noor, 'Drie');
  wait(20);
  await type(on.noor, 'Vier');
  expect((await versions()).map(({ by }) => by)).toEqual([
    'Noor Willems',
    'Noor Willems',
    'Fatima Haddou',
  ]);
});

it('says what the last version changed, and the difference between any two', async () => {
  await type(on.lead, 'Een');
  wait(20);
  await type(on.lead, 'Twee');
  wait(20);
  await type(on.lead, 'Drie');
  const [last, , first] = await versions();
  expect(await difference()).toEqual({ before: 'Twee', after: 'Drie', count: 1 });
  expect(await difference(`?from=${first?.version}&to=${last?.version}`)).toEqual({
    before: 'Een',
    after: 'Drie',
    count: 1,
  });
  expect(await difference(`?to=${first?.version}`)).toMatchObject({ after: 'Een' });
  const unknown = await on.lead.get(`${at()}/versions/difference?from=999`);
  expect(unknown.status).toBe(404);
  expect((await on.lead.get(`${at()}/versions/difference?from=nul`)).status).toBe(400);
});

it('keeps no more than the last hundred', async () => {
  for (let number = 0; number < 105; number += 1) {
    await type(on.lead, `Tekst ${number}`);
    wait(16);
  }
  expect(await versions()).toHaveLength(100);
  expect(await difference()).toMatchObject({ after: 'Tekst 104' });
});

it('is for nobody but who writes it', async () => {
  on = await all.anew('filled');
  expect((await list(on.partner)).status).toBe(200);
  expect((await list(await on.portal.as('joris'))).status).toBe(404);
  await transition(on.portal, 'fatima', on.reference, 'submit');
  const officer = await on.portal.as('lotte');
  expect((await officer.get(at())).status).toBe(200);
  expect((await list(officer)).status).toBe(404);
  expect((await officer.get(`${at()}/versions/difference`)).status).toBe(404);
});

it('shows a partner no more of an account number than the page does', async () => {
  on = await all.anew('filled');
  const path = `${on.file}/sections/lead-and-contact`;
  const { definition } = (await on.lead.get(path)).as(SectionView);
  const masked = definition.fields.find((each) => 'format' in each && each.format === 'iban');
  expect(masked).toBeDefined();
  const name = masked?.name ?? '';
  const own = (await on.lead.get(`${path}/versions/difference`)).as(SectionDifference);
  const seen = (await on.partner.get(`${path}/versions/difference`)).as(SectionDifference);
  const page = (await on.partner.get(path)).as(SectionView);
  expect(own.after[name]).not.toEqual(seen.after[name]);
  expect(seen.after[name]).toEqual(page.answers[name]);
});
