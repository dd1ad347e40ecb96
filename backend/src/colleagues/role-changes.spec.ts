import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckView } from '@tranche/contracts';
import { ROLE_PROBLEMS, roleChangedText, roleEndedText } from '@tranche/domain';
import { view } from '../../test/portal/index.js';
import { Colleagues, NOOR } from '../../test/stage/colleagues.js';

let all: Colleagues;
let on: Colleagues;

beforeAll(async () => {
  all = await Colleagues.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew('filled');
});

/** By who signs in for the school, now. */
const byLead = () => ({ by: 'Fatima Haddou', at: on.portal.clock.now() });
const seen = { 'if-match': '"1"' };

/** What is asked of who types when her role becomes less. */
async function changes() {
  const { id } = await on.ownPartner(on.lead);
  const file = { name: 'plan.pdf', content: Buffer.from('%PDF-1.7') };
  return [
    await on.noor.put(`${on.file}/sections/budget`, { answers: {} }, seen),
    await on.noor.put(
      `${on.file}/partners/${id}/contribution`,
      { cashCents: 1, inKindCents: 0 },
      seen,
    ),
    await on.noor.upload(`${on.file}/documents?kind=activity-plan`, file),
    await on.noor.post(`${on.file}/transitions`, { transition: 'submit', seen: 0 }),
  ];
}

describe('whose role became less while she worked', () => {
  it('hears by whom, when and what she is now, with a type of its own', async () => {
    const { id } = await on.join('signatory');
    expect((await view(on.noor, on.reference)).roleChange).toBeNull();
    await on.lead.put(`${on.colleagues}/${id}`, { role: 'reader' });
    const said = roleChangedText('reader', byLead());
    for (const { status, problem } of await changes()) {
      expect({ status, type: problem.type }).toEqual({ status: 403, type: ROLE_PROBLEMS.changed });
      expect(problem.title).toBe('Uw rol is gewijzigd');
      expect(problem.detail).toContain(said.nl);
    }
    expect((await view(on.noor, on.reference)).roleChange).toEqual(said);
    // What she never was, nobody took from her.
    expect((await view(on.lead, on.reference)).roleChange).toBeNull();
  });

  it('is who signs in for the organisation, from the moment she is given one that binds her', async () => {
    const email = 'vera@oostrand.example';
    const vera = await on.representative('Vera', email);
    await on.invite('contributor', email);
    const { problem } = await vera.post(`${on.file}/transitions`, {
      transition: 'submit',
      seen: 0,
    });
    expect(problem.type).toBe(ROLE_PROBLEMS.changed);
    expect(problem.detail).toContain(roleChangedText('contributor', byLead()).nl);
  });
});

describe('who may not sign', () => {
  it('reads who of her organisation may send it in: by a role, or without any', async () => {
    await on.join('contributor');
    const signatories = async (reader = on.noor) =>
      (await reader.get(`${on.file}/check`)).as(CheckView).signatories;
    expect(await signatories()).toContain('Fatima Haddou');
    const email = 'wilma@oostrand.example';
    await on.representative('Wilma', email);
    expect(await signatories()).toContain('Mevrouw Wilma');
    await on.invite('reader', email);
    expect(await signatories()).not.toContain('Mevrouw Wilma');
    expect(await signatories(on.lead)).toBeNull();
  });
});

describe('whose role was ended while she worked', () => {
  it('hears by whom and when, on every page and for every change', async () => {
    const { id } = await on.join('contributor');
    await on.lead.delete(`${on.colleagues}/${id}`);
    const said = roleEndedText({ ...byLead(), isByYou: false });
    for (const { status, problem } of [await on.noor.get(on.file), ...(await changes())]) {
      expect({ status, type: problem.type }).toEqual({ status: 403, type: ROLE_PROBLEMS.ended });
      expect(problem.title).toBe('Uw rol is beëindigd');
      expect(problem.detail).toBe(said.nl);
    }
  });

  it('hears that she laid it down by herself', async () => {
    const { id } = await on.join('reader');
    await on.noor.delete(`${on.colleagues}/${id}`);
    const { problem } = await on.noor.get(on.file);
    expect(problem.detail).toBe(roleEndedText({ ...byLead(), isByYou: true }).nl);
  });

  it('is nobody who never took the role: that it exists is not told', async () => {
    await on.invite('reader');
    await on.lead.delete(`${on.colleagues}/${(await on.find(NOOR)).id}`);
    expect((await on.noor.get(on.file)).status).toBe(404);
  });

  it('is let in again with a new role', async () => {
    const { id } = await on.join('contributor');
    await on.lead.delete(`${on.colleagues}/${id}`);
    await on.join('reader');
    expect((await view(on.noor, on.reference)).roleChange).toBeNull();
  });
});
