import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  AllocationView,
  LetterView,
  ProgrammeDetail,
  SchemeDetail,
  TrancheDetail,
} from '@tranche/contracts';
import {
  act,
  attempt,
  decide,
  rank,
  renderLetters,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../portal/index.js';
import { apply, fill, openFor, type Applied } from './apply.js';
import { officer } from './office.js';
import { examPilot, pilotSchools } from './plans/exam-pilot.js';

// Schools are played from draft to letter on a real database.
jest.setTimeout(120_000);

const MONEY = /€|subsid|plafond van|Awb 4:2[0-9]|artikel 4:2[0-9]/i;

let portal: Portal;
let lotte: Client;

beforeAll(async () => {
  portal = await startPortal();
  lotte = await portal.as('lotte');
});
afterAll(() => portal.stop());

const PILOT = {
  code: 'pilot-places',
  name: { nl: 'Pilot: plaatsen', en: 'Pilot: places' },
  note: null,
};

async function openPlaces(code: string, places: number, more: object = {}): Promise<string> {
  return openFor(portal, examPilot, { code, ceilingCents: places, ...more });
}

/** Schools that sent a whole application, and were declared complete. */
async function complete(tranche: string, count: number, from = 1): Promise<readonly Applied[]> {
  const applied: Applied[] = [];
  for (const school of pilotSchools(count, from)) {
    const one = await apply(portal, examPilot, tranche, school);
    await officer(portal, one.reference, 'declare-complete');
    applied.push(one);
  }
  return applied;
}

async function letterOf({ reference, applicant }: Applied): Promise<string> {
  await renderLetters(portal, reference);
  const { letters } = await view(applicant, reference);
  const id = letters.at(-1)?.id;
  return JSON.stringify((await applicant.get(`/v1/letters/${id}`)).as(LetterView));
}

describe('the admission of schools to a pilot, version: 2019', () => {
  it('is opened with places and without a programme of money', async () => {
    const tranche = await openPlaces('pilot-open', 30, { programme: undefined });
    const opened = (await lotte.get(`/v1/tranches/${tranche}`)).as(TrancheDetail);
    expect(opened).toMatchObject({ programme: null, unit: 'place', ceilingCents: 30 });
    const { tranches, division, variants } = (await portal.nobody.get('/v1/schemes/exam-pilot')).as(
      SchemeDetail,
    );
    expect(tranches).toMatchObject([{ unit: 'place', ceilingCents: 30, amountText: null }]);
    expect(division).toMatchObject({ hasMoney: false, unit: 'place', method: 'lottery' });
    expect(variants[0]?.amountText).toBeNull();
  });

  it('goes from draft to both letters: two places, three schools, one refused', async () => {
    const tranche = await openPlaces('pilot-two', 2, { programme: undefined });
    const schools = await complete(tranche, 3);
    const proposed = await rank(portal, tranche);
    expect(proposed).toMatchObject({
      unit: 'place',
      ceilingCents: 2,
      awardedCents: 2,
      freeCents: 0,
    });
    expect(proposed.items.map(({ outcome, cents }) => [outcome, cents])).toEqual([
      ['award', 1],
      ['award', 1],
      ['reject-ceiling', 0],
    ]);
    expect(proposed.items.map(({ reason }) => reason.nl).join(' ')).not.toMatch(MONEY);
    expect(await decide(portal, tranche)).toMatchObject({ awarded: 2, rejected: 1, freeCents: 0 });

    const standings = await Promise.all(
      schools.map(async (each) => ({ each, page: await view(each.applicant, each.reference) })),
    );
    const inState = (state: string) => standings.filter(({ page }) => page.state.state === state);
    expect([inState('admitted').length, inState('rejected').length]).toEqual([2, 1]);
    const [admitted] = inState('admitted');
    const [refused] = inState('rejected');
    if (!admitted || !refused) throw new Error('Not every outcome is there');
    expect(admitted.page).toMatchObject({ unit: 'place', requestedCents: 1, awardedCents: 1 });
    expect(refused.page).toMatchObject({ awardedCents: null });

    const yes = await letterOf(admitted.each);
    expect(yes).toMatch(/Ik laat vestiging \d{2}QZ\d{2} van uw school toe/);
    expect(yes).toMatch(/vanaf schooljaar \d{4}-\d{4}/);
    expect(yes).toContain('2\u00a0plaatsen');
    const no = await letterOf(refused.each);
    expect(no).toContain('omdat er geen plaats meer is');
    expect(no).toContain('Beschikbaar in deze aanvraagperiode: 2\u00a0plaatsen.');
    expect(no).toContain('Getrokken getal');
    expect(yes + no).not.toMatch(MONEY);
    expect((await lotte.get(`/v1/tranches/${tranche}`)).as(TrancheDetail)).toMatchObject({
      awarded: 2,
      committedCents: 2,
      budgetLines: [{ code: 'schools', freeCents: 0 }],
    });
  });

  it('gives a place back that a school hands in, and its location with it', async () => {
    const tranche = await openPlaces('pilot-back', 1, { programme: undefined });
    const [school] = await complete(tranche, 1, 40);
    if (!school) throw new Error('There is no school');
    await rank(portal, tranche);
    await decide(portal, tranche);
    const places = async () => (await lotte.get(`/v1/tranches/${tranche}`)).as(TrancheDetail);
    expect(await places()).toMatchObject({ committedCents: 1, budgetLines: [{ freeCents: 0 }] });
    const [again] = pilotSchools(1, 40);
    const next = await openPlaces('pilot-back-again', 1, { programme: undefined });
    const draft = await fill(portal, examPilot, next, again);
    expect((await attempt(draft.applicant, draft.reference, 'submit')).status).toBe(409);

    // Nobody of the office takes it away: that would want a hearing first (Awb 4:8).
    const why = { motivation: 'Er is geen docent meer voor het vak.' };
    expect((await attempt(lotte, school.reference, 'end', why)).status).toBe(409);
    await act(school.applicant, school.reference, 'end', why);
    expect(await places()).toMatchObject({ committedCents: 0, budgetLines: [{ freeCents: 1 }] });
    expect((await attempt(draft.applicant, draft.reference, 'submit')).status).toBe(201);
    const letter = await letterOf(school);
    expect(letter).toContain('U liet weten dat uw school stopt');
    expect(letter).toContain('Er is geen docent meer voor het vak.');
    expect(letter).toContain('bezwaar');
  });

  it('has a location once, over all schools and tranches', async () => {
    const tranche = await openPlaces('pilot-again', 5, { programme: undefined });
    const [taken] = pilotSchools(1, 50);
    const [other] = pilotSchools(1, 51);
    if (!taken || !other) throw new Error('There are no schools');
    await apply(portal, examPilot, tranche, taken);
    const second = await fill(portal, examPilot, tranche, { ...other, answers: taken.answers });
    const refused = await attempt(second.applicant, second.reference, 'submit');
    expect(refused.status).toBe(409);
    expect(refused.problem.errors).toMatchObject([{ code: 'one-place-per-location' }]);
  });
});

describe('thirty places, and fifty in all', () => {
  it('are counted over both tranches, in places', async () => {
    const made = await lotte.post('/v1/programmes', { ...PILOT, unit: 'place', totalCents: 50 });
    expect(made.as(ProgrammeDetail)).toMatchObject({ unit: 'place', totalCents: 50 });
    await openPlaces('pilot-first', 30, { programme: PILOT.code });
    const tooMany = await lotte.post('/v1/tranches', {
      ...(await requestLike('pilot-first')),
      code: 'pilot-second',
      budgetLines: [{ code: 'schools', name: PILOT.name, ceilingCents: 21 }],
    });
    expect(tooMany.status).toBe(409);
    expect(tooMany.problem.detail).toContain('nog 20\u00a0plaatsen vrij');
    await openPlaces('pilot-second', 20, { programme: PILOT.code });
    const detail = (await lotte.get(`/v1/programmes/${PILOT.code}`)).as(ProgrammeDetail);
    expect(detail.together).toMatchObject({ ceilingCents: 50, freeCents: 50, meanCents: null });
  });

  it('leaves to the second what the first did not give', async () => {
    const first = await openPlaces('pilot-rest-1', 3, { programme: PILOT_REST });
    await complete(first, 2, 60);
    await openPlaces('pilot-rest-2', 2, { programme: PILOT_REST, rollOverFrom: first });
    await rank(portal, first);
    await decide(portal, first);
    const second = (await lotte.get('/v1/tranches/pilot-rest-2')).as(TrancheDetail);
    expect(second.budgetLines).toMatchObject([{ ceilingCents: 2, rolledInCents: 1, freeCents: 3 }]);
    const before = (await lotte.get(`/v1/tranches/pilot-rest-2/allocations`)).as(AllocationView);
    expect(before).toMatchObject({ unit: 'place', freeCents: 3 });
  });

  it('are not counted under a sum of money', async () => {
    const answer = await lotte.post('/v1/tranches', {
      ...(await requestLike('pilot-first')),
      code: 'pilot-money',
      programme: 'test-programme',
    });
    expect(answer.status).toBe(409);
    expect(answer.problem.errors).toMatchObject([{ code: 'programme-of-money' }]);
  });
});

const PILOT_REST = 'pilot-rest';

beforeAll(async () => {
  await lotte.post('/v1/programmes', {
    ...PILOT,
    code: PILOT_REST,
    unit: 'place',
    totalCents: 5,
  });
});

/** What opened a tranche, to open another like it that takes in applications from now on. */
async function requestLike(code: string) {
  const tranche = (await lotte.get(`/v1/tranches/${code}`)).as(TrancheDetail);
  const { scheme, version, programme, name } = tranche;
  const now = portal.clock.now();
  const { publicationReference, parameters, budgetLines } = tranche;
  return {
    scheme,
    version,
    programme,
    name,
    opensAt: now.toString(),
    closesAt: now.add({ hours: 7 * 24 }).toString(),
    publicationReference,
    parameters,
    budgetLines: budgetLines.map((line) => ({
      code: line.code,
      name: line.name,
      ceilingCents: line.ceilingCents,
    })),
  };
}
