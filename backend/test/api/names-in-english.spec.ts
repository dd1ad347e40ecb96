import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ApplicationList, ApplicationView, WorkList } from '@tranche/contracts';
import { openTranche, startDraft, startPortal, type Portal } from '../portal/index.js';
import { fill, openFor } from '../schemes/apply.js';
import { grantAtOnce } from '../schemes/plans/topsector-grant.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

it('who gives no title reads the name of the scheme, in the language of the reader', async () => {
  const tranche = await openFor(portal, grantAtOnce, { code: 'names' });
  const { applicant, reference } = await fill(portal, grantAtOnce, tranche);
  const name = { nl: 'Topsectorbeurs', en: 'Topsector grant' };
  const view = (await applicant.get(`/v1/applications/${reference}`)).as(ApplicationView);
  expect(view.name).toEqual(name);
  const mine = (await applicant.get('/v1/applications')).as(ApplicationList);
  expect(mine.items.map((item) => item.name)).toEqual([name]);
  const work = (await applicant.get('/v1/work-items')).as(WorkList);
  expect(work.items.map(({ title }) => title)).toEqual([name]);
});

it('a title of its own is the name in every language', async () => {
  const { reference } = await startDraft(portal, { tranche: await openTranche(portal) });
  const fatima = await portal.as('fatima');
  const { title, name } = (await fatima.get(`/v1/applications/${reference}`)).as(ApplicationView);
  expect(name).toEqual({ nl: title, en: title });
});
