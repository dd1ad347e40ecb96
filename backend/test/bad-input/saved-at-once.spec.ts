import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PartnerList, SectionView } from '@tranche/contracts';
import { findPersona } from '../../src/identity/index.js';
import { bringTo, openTranche, startPortal, type Client, type Portal } from '../portal/index.js';

let portal: Portal;
let fatima: Client;
let noor: Client;
let reference: string;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
  noor = await portal.signIn({
    sub: 'noor',
    name: 'Noor Willems',
    email: 'noor@oostrand.example',
    represents: findPersona('fatima')?.represents ?? [],
    roles: [],
  });
  const tranche = await openTranche(portal);
  ({ reference } = await bringTo(portal, 'draft', { tranche }));
});
afterAll(() => portal.stop());

const section = () => `/v1/applications/${reference}/sections/budget`;

function save(client: Client, text: string, version: number) {
  const answers = { costExplanation: text };
  return client.put(section(), { answers }, { 'if-match': `"${version}"` });
}

describe('two people saving one section', () => {
  it('tells the second who was first and gives back what stands there', async () => {
    expect((await save(noor, 'Van Noor', 0)).status).toBe(200);
    const answer = await save(fatima, 'Van Fatima', 0);
    expect(answer.status).toBe(412);
    expect(answer.problem.detail).toBe(
      'Noor Willems heeft dit intussen gewijzigd. Uw tekst is niet verloren.',
    );
    expect(answer.body).toMatchObject({
      stale: {
        changedBy: 'Noor Willems',
        changedAt: portal.clock.now().toString({ fractionalSecondDigits: 3 }),
        current: { answers: { costExplanation: 'Van Noor' }, version: 1 },
      },
    });
    const { answers } = (await fatima.get(section())).as(SectionView);
    expect(answers).toEqual({ costExplanation: 'Van Noor' });
  });

  it('tells somebody with two windows that it was the other window, not another person', async () => {
    const { version } = (await noor.get(section())).as(SectionView);
    expect((await save(noor, 'Eerste venster', version)).status).toBe(200);
    const answer = await save(noor, 'Tweede venster', version);
    expect(answer.status).toBe(412);
    expect(answer.problem.title).toBe('In een ander venster gewijzigd');
    expect(answer.problem.detail).not.toContain('Noor');
    expect((await noor.get(section())).as(SectionView).isYours).toBe(true);
    expect((await fatima.get(section())).as(SectionView).isYours).toBe(false);
  });

  it('lets one through when they save at the very same moment', async () => {
    const { version } = (await fatima.get(section())).as(SectionView);
    const answers = await Promise.all([save(noor, 'N', version), save(fatima, 'F', version)]);
    expect(answers.map((each) => each.status).toSorted()).toEqual([200, 412]);
  });

  it('goes on after a look at what stands there now', async () => {
    const seen = await fatima.get(section());
    const answer = await fatima.put(
      section(),
      { answers: { costExplanation: 'Samen' } },
      { 'if-match': seen.etag },
    );
    expect(answer.status).toBe(200);
    expect(answer.etag).not.toBe(seen.etag);
  });

  it('asks for the version when none is sent', async () => {
    const answer = await fatima.put(section(), { answers: {} });
    expect(answer.status).toBe(428);
    expect(answer.problem.detail).toContain('If-Match');
  });

  it.each(['*', '"abc"', 'W/"', '""'])('does not take %s for a version', async (tag) => {
    const answer = await fatima.put(section(), { answers: {} }, { 'if-match': tag });
    expect(answer.status).toBe(412);
  });
});

describe('two people setting one contribution', () => {
  const path = () => `/v1/applications/${reference}/partners`;
  const own = async () => (await fatima.get(path())).as(PartnerList).items[0];

  /** Both set it as they saw it, the second too late. */
  async function setTwice(first: Client, second: Client) {
    const seen = await own();
    const set = (client: Client, cashCents: number) =>
      client.put(
        `${path()}/${seen?.id}/contribution`,
        { cashCents, inKindCents: 0 },
        { 'if-match': `"${seen?.version}"` },
      );
    expect((await set(first, 5_000)).status).toBe(200);
    const answer = await set(second, 7_000);
    expect(answer.status).toBe(412);
    return answer;
  }

  it('tells the second who was first', async () => {
    const answer = await setTwice(noor, fatima);
    expect(answer.problem.detail).toContain('Noor Willems heeft dit intussen gewijzigd');
    expect(answer.body).toMatchObject({
      stale: { changedBy: 'Noor Willems', current: { cashCents: 5_000, inKindCents: 0 } },
    });
  });

  it('tells somebody with two windows that it was the other window', async () => {
    const answer = await setTwice(noor, noor);
    expect(answer.problem.title).toBe('In een ander venster gewijzigd');
    expect(answer.problem.detail).not.toContain('Noor');
  });
});
