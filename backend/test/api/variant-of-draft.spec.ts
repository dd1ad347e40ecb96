import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationView, SectionView, VariantChoices } from '@tranche/contracts';
import {
  bringTo,
  draftOf,
  openSchemeTranche,
  openTranche,
  startDraft,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../portal/index.js';

let portal: Portal;
let fatima: Client;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
});
afterAll(() => portal.stop());

const variantOf = (reference: string) => `/v1/applications/${reference}/variant`;

async function save(client: Client, reference: string, section: string, answers: object) {
  const path = `/v1/applications/${reference}/sections/${section}`;
  const { version } = (await client.get(path)).as(SectionView);
  return (await client.put(path, { answers }, { 'if-match': `"${version}"` })).as(SectionView);
}

describe('a draft that turns out to be another kind of application', () => {
  it('goes on as that kind with everything that was filled in, where it stood in the way before', async () => {
    const tranche = await openTranche(portal, { code: 'rif-other-kind' });
    const { reference } = await startDraft(portal, { tranche });
    const section = await sectionThatAsks(reference, 'earlierProject');
    const stopped = await save(fatima, reference, section, { earlierProject: 'yes' });
    expect(stopped.stops.map(({ field }) => field)).toContain('earlierProject');
    expect(stopped.canBeOther).toBe(true);

    const changed = await fatima.put(variantOf(reference), { variant: 'upscaler' });
    expect(changed.as(VariantChoices).variant).toBe('upscaler');

    const path = `/v1/applications/${reference}/sections/${section}`;
    const after = (await fatima.get(path)).as(SectionView);
    expect(after.answers['earlierProject']).toBe('yes');
    expect(after.stops.map(({ field }) => field)).not.toContain('earlierProject');
  });

  it('is told what the other kind does not ask, and finds it again when it comes back', async () => {
    const tranche = await openSchemeTranche(portal, { scheme: 'talent-pilot', version: '2016' });
    const noor = await portal.as('noor');
    const draft = { tranche, variant: 'with-scholarship', title: '' };
    const { reference } = await draftOf(noor, draft);
    await save(noor, reference, 'account', { iban: 'NL91ABNA0417164300' });

    const { choices } = (await noor.get(variantOf(reference))).as(VariantChoices);
    const aside = Object.fromEntries(choices.map((each) => [each.code, each.setAside]));
    expect(aside).toEqual({
      'with-scholarship': [],
      'without-scholarship': [expect.objectContaining({ nl: 'Uw rekening' })],
    });

    await noor.put(variantOf(reference), { variant: 'without-scholarship' });
    const tasks = (await view(noor, reference)).tasks.map(({ section }) => section);
    expect(tasks).not.toContain('account');

    await noor.put(variantOf(reference), { variant: 'with-scholarship' });
    const page = await noor.get(`/v1/applications/${reference}/sections/account`);
    expect(page.as(SectionView).answers['iban']).toBe('NL91ABNA0417164300');
  });

  it('stays what it is for whoever does not write it, for a kind that does not exist, and once it was sent', async () => {
    const tranche = await openTranche(portal, { code: 'rif-one-kind' });
    const { reference } = await bringTo(portal, 'filled', { tranche });
    const sanne = await portal.as('sanne');
    const change = { variant: 'upscaler' };
    expect((await sanne.put(variantOf(reference), change)).status).toBe(403);
    expect((await fatima.put(variantOf(reference), { variant: 'giant' })).status).toBe(404);

    const { eventNumber } = await view(fatima, reference);
    await fatima.post(`/v1/applications/${reference}/transitions`, {
      transition: 'submit',
      seen: eventNumber,
    });
    const { choices } = (await fatima.get(variantOf(reference))).as(VariantChoices);
    expect(choices).toEqual([]);
    expect((await fatima.put(variantOf(reference), change)).status).toBe(403);
    expect((await view(fatima, reference)).canBeOther).toBeUndefined();
  });
});

async function sectionThatAsks(reference: string, field: string): Promise<string> {
  const { tasks } = (await fatima.get(`/v1/applications/${reference}`)).as(ApplicationView);
  for (const { section, part } of tasks) {
    if (part !== 'questions') continue;
    const page = await fatima.get(`/v1/applications/${reference}/sections/${section}`);
    const { definition } = page.as(SectionView);
    if (definition.fields.some(({ name }) => name === field)) return section;
  }
  throw new Error(`No page asks ${field}`);
}
