import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { MessageList } from '@tranche/contracts';
import { startPortal, type Portal } from '../../test/portal/index.js';
import { apply, openFor, type Applied } from '../../test/schemes/apply.js';
import { decider, officer } from '../../test/schemes/office.js';
import { talentPilot } from '../../test/schemes/plans/talent-pilot.js';
import { DocumentStore, StoreFullError } from '../platform/documents/index.js';
import { LetterRow } from './letter.row.js';
import { RenderLetterJob } from './render-letter.job.js';

let portal: Portal;
let applied: Applied;
let letterId: string;

beforeAll(async () => {
  portal = await startPortal();
  applied = await apply(portal, talentPilot, await openFor(portal, talentPilot));
  await officer(portal, applied.reference, 'declare-complete');
  await decider(portal, applied.reference, 'award', { sponsor: 'Chipmaker Test' });
  ({ id: letterId } = await letter());
});
afterAll(() => portal.stop());
afterEach(() => void jest.restoreAllMocks());

const letter = () => portal.dataSource.manager.findOneByOrFail(LetterRow, { kind: 'award' });
const render = () => portal.app.get(RenderLetterJob).handle({ letterId });

/** How often the applicant is told of the letter. */
async function told(): Promise<number> {
  const { items } = (await applied.applicant.get('/v1/messages')).as(MessageList);
  return items.filter((each) => each.letterId === letterId).length;
}

it('leaves the letter for the next try, with nobody told of what is not there', async () => {
  jest.spyOn(portal.app.get(DocumentStore), 'put').mockRejectedValue(new StoreFullError());
  await expect(render()).rejects.toThrow(StoreFullError);
  expect(await letter()).toMatchObject({ renderedAt: null, sha256: null, storageKey: null });
  expect(await told()).toBe(0);
  expect((await applied.applicant.get(`/v1/letters/${letterId}/pdf`)).status).toBe(404);
});

it('is rendered and told of once there is room again', async () => {
  await render();
  const { renderedAt, bytes } = await letter();
  expect(renderedAt).not.toBeNull();
  expect(await told()).toBe(1);
  const pdf = await applied.applicant.get(`/v1/letters/${letterId}/pdf`);
  expect(pdf.status).toBe(200);
  expect(pdf.raw.byteLength).toBe(bytes);
});
