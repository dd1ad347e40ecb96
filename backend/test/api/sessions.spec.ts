import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Session, SignedInPlaces, type SessionTime, type SignedInPlace } from '@tranche/contracts';
import { startPortal, type Answer, type Client, type Portal } from '../portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const age = (column: string, interval: string) =>
  portal.dataSource.query(
    `UPDATE session SET ${column} = ${column} - interval '${interval}' WHERE person_id IS NOT NULL`,
  );

function timeIn(answer: Answer): SessionTime {
  const { time } = answer.as(Session);
  if (!time) throw new Error('Nobody is signed in');
  return time;
}

async function placesOf(client: Client): Promise<readonly SignedInPlace[]> {
  return (await client.get('/v1/sessions')).as(SignedInPlaces).items;
}

describe('when a session ends', () => {
  it('says how long is left without a request, and at most', async () => {
    const sanne = await portal.as('sanne');
    const { secondsLeft, idleSeconds, secondsAtMost } = timeIn(await sanne.get('/v1/session'));
    expect(secondsLeft).toBeGreaterThan(29 * 60);
    expect(secondsLeft).toBeLessThanOrEqual(30 * 60);
    expect(idleSeconds).toBe(29 * 60);
    expect(secondsAtMost).toBeGreaterThan(8 * 3600 - 60);
  });

  it('goes on for half an hour when somebody asks to stay', async () => {
    const sanne = await portal.as('sanne');
    await age('last_seen_at', '28 minutes');
    const answer = await sanne.post('/v1/session/extensions');
    expect(answer.status).toBe(200);
    expect(timeIn(answer).secondsLeft).toBeGreaterThan(29 * 60);
  });

  it('never goes on longer than the eight hours it may last', async () => {
    const sanne = await portal.as('sanne');
    await age('expires_at', '7 hours 50 minutes');
    const time = timeIn(await sanne.post('/v1/session/extensions'));
    expect(time.secondsLeft).toBe(time.secondsAtMost);
    expect(time.secondsAtMost).toBeLessThanOrEqual(600);
  });

  it('tells nobody of a session that is not there', async () => {
    expect((await portal.nobody.get('/v1/session')).as(Session).time).toBeNull();
    expect((await portal.nobody.post('/v1/session/extensions')).status).toBe(401);
  });
});

describe('a tab that was drawn for somebody else', () => {
  it('saves nothing in the name of who is signed in now', async () => {
    const sanne = await portal.as('sanne');
    const lotte = await portal.as('lotte');
    const meant = (person: Client) => ({ 'x-tranche-person': person.personId });
    expect((await lotte.get('/v1/applications', meant(lotte))).status).toBe(200);
    expect((await lotte.get('/v1/applications', meant(sanne))).status).toBe(401);
    expect((await lotte.put('/v1/messages/x/read-marks', {}, meant(sanne))).status).toBe(401);
  });
});

describe('where somebody is signed in', () => {
  it('lists every browser of that person, and says which is this one', async () => {
    const [here, there] = [await portal.as('henk'), await portal.as('henk')];
    const places = await placesOf(here);
    expect(places).toHaveLength(2);
    expect(places.filter(({ isHere }) => isHere)).toHaveLength(1);
    const [mine] = places.filter(({ isHere }) => isHere);
    expect((await placesOf(there)).find(({ id }) => id === mine?.id)?.isHere).toBe(false);
  });

  it('holds nothing that opens a session', async () => {
    const rows: { id: string }[] = await portal.dataSource.query('SELECT id FROM session');
    const { text } = await (await portal.as('henk')).get('/v1/sessions');
    for (const { id } of rows) expect(text).not.toContain(id);
  });

  it('leaves out what ended by itself', async () => {
    await portal.as('amina');
    await age('last_seen_at', '31 minutes');
    expect(await placesOf(await portal.as('amina'))).toHaveLength(1);
  });

  it('signs out of one browser, at once', async () => {
    const [here, there] = [await portal.as('pieter'), await portal.as('pieter')];
    const [other] = (await placesOf(here)).filter(({ isHere }) => !isHere);
    const answer = await here.delete(`/v1/sessions/${other?.id}`);
    expect(answer.as(SignedInPlaces).items).toHaveLength(1);
    expect((await there.get('/v1/applications')).status).toBe(401);
    expect((await here.get('/v1/applications')).status).toBe(200);
  });

  it('signs out everywhere else', async () => {
    const [here, ...others] = [
      await portal.as('fatima'),
      await portal.as('fatima'),
      await portal.as('fatima'),
    ];
    expect((await here.delete('/v1/sessions')).as(SignedInPlaces).items).toHaveLength(1);
    for (const other of others) expect((await other.get('/v1/applications')).status).toBe(401);
  });

  it('ends no session of somebody else', async () => {
    const [sanne, lotte] = [await portal.as('sanne'), await portal.as('lotte')];
    const [theirs] = (await placesOf(lotte)).filter(({ isHere }) => isHere);
    expect((await sanne.delete(`/v1/sessions/${theirs?.id}`)).status).toBe(404);
    await sanne.delete('/v1/sessions');
    expect((await lotte.get('/v1/applications')).status).toBe(200);
  });
});
