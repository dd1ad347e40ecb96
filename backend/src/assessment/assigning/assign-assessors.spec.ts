import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { reasonsOf } from '../../../test/stage/reasons.js';
import { TestBackend } from '../../../test/stage/test-backend.js';
import { applicationRow } from '../../../test/stage/test-application.js';
import { ASSESSORS, TestTranche } from '../../../test/stage/test-tranche.js';
import { SweepDeadlines } from '../../deadlines/index.js';
import { ForbiddenError, NotFoundError } from '../../platform/errors/index.js';
import { AssignAssessors } from './assign-assessors.js';
import { DeclareInterests } from '../interests/declare-interests.js';
import { ShowPanel } from '../panel/show-panel.js';

// Each case plays applications from draft to committee on a real database.
jest.setTimeout(60_000);

let backend: TestBackend;
let tranche: TestTranche;
let titles = 0;

beforeAll(async () => {
  backend = await TestBackend.start();
  tranche = await TestTranche.open(backend, {
    code: 'assigned',
    version: '2024',
    ceilingCents: 1_000_000_000,
  });
  for (const sub of ASSESSORS) await backend.persona(sub);
});

afterAll(() => backend.close());

async function complete(): Promise<string> {
  titles += 1;
  const title = `Toe te wijzen project ${titles}`;
  const asked = { title, variant: 'starter', requestedCents: 50_000_000 };
  return tranche.complete(asked);
}

/** The partner of every application here. */
const EMPLOYER = { kvk: '90000022', name: 'Installatiegroep Berkel' };

/** A fourth assessor; where given, one who acts for an organisation. */
async function welcomeAssessor(sub: string, kvk?: string): Promise<string> {
  const works = {
    kvk: kvk ?? '',
    name: EMPLOYER.name,
    kind: 'labour-organisation',
    brin: null,
    address: [],
  };
  const { personId } = await backend.signIn({
    sub,
    name: `Beoordelaar ${sub}`,
    email: `${sub}@beoordelaars.example`,
    represents: kvk === undefined ? [] : [works],
    roles: [{ role: 'assessor', scheme: 'rif', tranche: null }],
  });
  return personId;
}

async function panel(reference: string) {
  return backend.get(ShowPanel).show(reference, await backend.persona('lotte'));
}

describe('assign', () => {
  it('proposes the least loaded assessors without a conflict', async () => {
    const reference = await complete();
    const conflicted = await welcomeAssessor('belanghebbende', EMPLOYER.kvk);
    const { candidates, required, criteria } = await panel(reference);
    expect(required).toBe(3);
    expect(criteria.map(({ outcome }) => outcome)).toEqual(Array(5).fill('unknown'));
    expect(candidates.filter((each) => each.isProposed)).toHaveLength(3);
    expect(candidates.find(({ personId }) => personId === conflicted)).toMatchObject({
      isProposed: false,
      conflicts: [{ code: 'same-organisation' }],
    });
  });

  it('refuses an assessor who works for a partner, by name', async () => {
    const reference = await complete();
    const personIds = [await welcomeAssessor('werkgever', EMPLOYER.kvk)];
    const officer = await backend.persona('lotte');
    const { eventNumber } = await applicationRow(backend, reference);
    const assigning = backend
      .get(AssignAssessors)
      .assign(reference, { personIds, seen: eventNumber }, officer);
    expect(await reasonsOf(assigning)).toEqual([
      `same-organisation: Beoordelaar werkgever: Acts for ${EMPLOYER.name}, which takes part in this application.`,
    ]);
  });

  it('needs three before the assessment starts, and leaves nothing behind when refused', async () => {
    const reference = await complete();
    expect(await reasonsOf(tranche.assign(reference, 'henk', 'amina'))).toEqual([
      'assessors-missing: 3 assessors are needed; assigned: 2.',
    ]);
    expect((await panel(reference)).assignments).toEqual([]);
    expect((await applicationRow(backend, reference)).state).toBe('complete');
  });

  it('is for officers: a chair may not, an applicant does not see the panel', async () => {
    const reference = await complete();
    const chair = await backend.persona('margreet');
    const request = { personIds: [chair.personId], seen: 0 };
    await expect(backend.get(AssignAssessors).assign(reference, request, chair)).rejects.toThrow(
      ForbiddenError,
    );
    const applicant = await backend.persona('fatima');
    await expect(backend.get(ShowPanel).show(reference, applicant)).rejects.toThrow(NotFoundError);
  });

  it('lets one of two officers win who assign at the same moment', async () => {
    const reference = await complete();
    const assign = () => tranche.assign(reference, ...ASSESSORS);
    const outcomes = await Promise.allSettled([assign(), assign()]);
    expect(outcomes.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await panel(reference)).assignments).toHaveLength(3);
  });

  it('replaces who declared a conflict while the others go on', async () => {
    const reference = await complete();
    await welcomeAssessor('vervanger');
    await tranche.assign(reference, ...ASSESSORS);
    await tranche.score(reference, 'henk', { every: 4 });
    await tranche.score(reference, 'amina', { every: 4 });
    const pieter = await backend.persona('pieter');
    const { id } = await tranche.assignment(reference, pieter);
    await backend
      .get(DeclareInterests)
      .declare(id, { kind: 'personal', explanation: 'Mijn zus werkt er.' }, pieter);
    expect((await applicationRow(backend, reference)).state).toBe('under-assessment');
    expect(await panel(reference)).toMatchObject({ outcome: 'unknown', stillNeeded: 1 });

    const officer = await backend.persona('lotte');
    const personIds = [await welcomeAssessor('vervanger')];
    const { eventNumber } = await applicationRow(backend, reference);
    await backend.get(AssignAssessors).assign(reference, { personIds, seen: eventNumber }, officer);
    expect((await panel(reference)).assignments.map(({ status }) => status).toSorted()).toEqual([
      'conflict',
      'invited',
      'submitted',
      'submitted',
    ]);
  });

  it('starts a new round after the term lapsed, and late scores are refused', async () => {
    const reference = await complete();
    await tranche.assign(reference, ...ASSESSORS);
    await tranche.score(reference, 'henk', { every: 4 });
    backend.portal.clock.advance({ hours: 24 * 40 });
    await backend.get(SweepDeadlines).sweep();

    expect((await applicationRow(backend, reference)).state).toBe('assessment-expired');
    const amina = await backend.persona('amina');
    expect(await reasonsOf(tranche.save(reference, amina, { every: 4 }))).toEqual([
      'assignment-expired: The term for this assessment is over. The assignment has lapsed.',
    ]);
    await tranche.assess(reference, { every: 3 });
    expect((await applicationRow(backend, reference)).state).toBe('assessed');
    expect(await panel(reference)).toMatchObject({ outcome: 'sufficient', total: '15.00' });
  });
});
