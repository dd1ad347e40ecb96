import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ColleagueList } from '@tranche/contracts';
import { Colleagues } from '../../test/stage/colleagues.js';

const DESK = 'balie@oostrand.example';

let all: Colleagues;
let on: Colleagues;

beforeAll(async () => {
  all = await Colleagues.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew();
});

/** Gives somebody who signs in for the school a role, chosen from the list. */
async function give(name: string, role: string) {
  const { items } = (await on.lead.get(on.colleagues)).as(ColleagueList);
  const [own] = items;
  const who = own?.people.find((each) => each.name === name);
  const { organisationId } = own ?? {};
  const body = { organisationId, role, name, email: who?.email, personId: who?.personId };
  return on.lead.post(on.colleagues, body);
}

const roles = async (address = DESK) =>
  (await on.people())
    .filter(({ email }) => email === address)
    .map(({ name, role }) => [name, role])
    .toSorted();

describe('two people who read mail at one address', () => {
  it('both sign in for the organisation, and have a role each', async () => {
    for (const name of ['Anna', 'Bea']) await on.representative(name, DESK);
    expect((await give('Mevrouw Anna', 'reader')).status).toBe(201);
    expect((await give('Mevrouw Bea', 'signatory')).status).toBe(201);
    expect(await roles()).toEqual([
      ['Mevrouw Anna', 'reader'],
      ['Mevrouw Bea', 'signatory'],
    ]);
    const again = await give('Mevrouw Bea', 'reader');
    expect([again.status, again.problem.detail]).toEqual([
      409,
      'Deze collega doet al mee. Wijzig de rol in de lijst.',
    ]);
  });

  it('are told apart by choosing, where the address alone does not say who is meant', async () => {
    for (const name of ['Anna', 'Bea']) await on.representative(name, DESK);
    const unclear = await on.invite('reader', DESK);
    expect(unclear.status).toBe(409);
    expect(unclear.problem.detail).toContain('Kies in de lijst');
    await give('Mevrouw Anna', 'reader');
    // Only one is left whom it can mean.
    expect((await on.invite('contributor', DESK)).status).toBe(201);
    expect(await roles()).toContainEqual(['Mevrouw Bea', 'contributor']);
    expect((await on.invite('reader', DESK)).status).toBe(409);
  });

  it('and sign in for nobody are asked one after the other, each with an invitation of her own', async () => {
    const email = 'samen@post.example';
    const outside = async (name: string) =>
      on.portal.signIn({ sub: name, name, email, represents: [], roles: [] });
    const [carla, dina] = [await outside('Carla'), await outside('Dina')];
    await on.invite('reader', email);
    expect((await on.invite('reader', email)).status).toBe(409);
    await on.answer(await on.find(email), 'accepted', carla);
    expect((await on.invite('contributor', email)).status).toBe(201);
    const asked = (await on.people()).find(({ standing }) => standing === 'open');
    if (!asked) throw new Error('Nobody is asked');
    // Who has a role already takes no second one.
    expect((await on.answer(asked, 'accepted', carla)).status).toBe(409);
    await on.answer(asked, 'accepted', dina);
    expect(await roles(email)).toEqual([
      ['Carla', 'reader'],
      ['Dina', 'contributor'],
    ]);
  });
});
