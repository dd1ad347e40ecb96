import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { findScheme } from '@tranche/schemes';
import { MILLION_EUROS } from '@tranche/domain';
import { allocationKey } from '../../src/allocation/index.js';
import { AllocationRunRow } from '../../src/allocation/run/allocation-run.row.js';
import {
  lockSentApplications,
  PerformTransition,
  type ApplicationCommand,
} from '../../src/applications/index.js';
import { DecidePlaces } from '../../src/decisions/decide-places.js';
import { RefusedError } from '../../src/platform/errors/index.js';
import { advise, bringTo, openTranche, rank, startPortal, type Portal } from '../portal/index.js';
import { fill, openFor } from '../schemes/apply.js';
import { naturalPerson } from '../schemes/plans/people.js';
import { trainingVoucher } from '../schemes/plans/training-voucher.js';
import { whatWasDone } from './what-was-done.js';

// Applications are played from draft to ranking on a real database.
jest.setTimeout(120_000);

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** The same steps in one list, and each in a list of its own. */
async function bothWays(commands: readonly ApplicationCommand[]) {
  const performing = portal.app.get(PerformTransition);
  const together = await whatWasDone(portal, (tx) => performing.performAll(tx, commands));
  const oneByOne = await whatWasDone(portal, async (tx) => {
    for (const command of commands) await performing.performAll(tx, [command]);
  });
  return { together, oneByOne };
}

describe('a list of applications', () => {
  it('is decided as if each were decided by itself: every outcome, letters and money included', async () => {
    const tranche = await openTranche(portal, {
      code: 'rif-list',
      ceilingCents: 2 * MILLION_EUROS,
    });
    for (const [title, points] of Object.entries({ Eerste: 5, Tweede: 4, Derde: 3, Zwak: 1 })) {
      const { reference } = await bringTo(portal, 'assessed', { tranche, title, points });
      await advise(portal, reference);
    }
    const { id } = await rank(portal, tranche);
    const { personId } = await portal.as('ruben');
    const { workflow } = findScheme('rif', '2024');
    const deciding = { personId, roles: ['decision-maker'] as const, workflow };
    const decided = (isTogether: boolean) =>
      whatWasDone(portal, async (tx) => {
        const run = await tx.findOneByOrFail(AllocationRunRow, { id: id ?? '' });
        await tx.update(AllocationRunRow, run.id, { status: 'decided' });
        const applications = await lockSentApplications(tx, tranche);
        const ranked = run.output.places.flatMap((place) => {
          const key = (each: (typeof applications)[number]) =>
            allocationKey(run.input.method, each) === place.reference;
          return applications.filter(key).map((application) => ({ application, place }));
        });
        const places = portal.app.get(DecidePlaces);
        if (isTogether) return places.decide(tx, ranked, deciding);
        for (const each of ranked) await places.decide(tx, [each], deciding);
      });
    const together = await decided(true);
    expect(together).toEqual(await decided(false));
    expect(together['decisions']).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ outcome: 'awarded' }),
        expect.objectContaining({ outcome: 'rejected-ceiling' }),
        expect.objectContaining({ outcome: 'rejected-quality' }),
      ]),
    );
    expect(together['letters']).toHaveLength(4);
  });

  it('joins the queue with the moments and slots that each would have by itself', async () => {
    const tranche = await openFor(portal, trainingVoucher);
    const commands: ApplicationCommand[] = [];
    for (const number of [1, 2, 3]) {
      const applicant = naturalPerson(`in-list-${number}`, `Werkzoekende ${number}`);
      const { reference, applicant: client } = await fill(portal, trainingVoucher, tranche, {
        applicant,
      });
      const receivedAt = portal.clock.now().add({ seconds: number });
      commands.push({ ...submitting(client.personId), reference, receivedAt });
    }
    const { together, oneByOne } = await bothWays(commands);
    expect(together).toEqual(oneByOne);
    expect(together['slots']).toHaveLength(3);
  });

  it('refuses the second claim of one person in the words it has alone', async () => {
    const tranche = await openFor(portal, { ...trainingVoucher, lists: [] }, { code: 'twice' });
    const applicant = naturalPerson('in-list-twice', 'Werkzoekende Dubbel');
    const commands: ApplicationCommand[] = [];
    for (const _time of ['first', 'second']) {
      const { reference, applicant: client } = await fill(portal, trainingVoucher, tranche, {
        applicant,
      });
      commands.push({ ...submitting(client.personId), reference });
    }
    const performing = portal.app.get(PerformTransition);
    const refusals = [];
    for (const list of [[commands], commands.map((each) => [each])]) {
      const work = whatWasDone(portal, async (tx) => {
        for (const part of list) await performing.performAll(tx, part);
      });
      refusals.push(
        await work.catch((error: unknown) =>
          error instanceof RefusedError ? error.refusal.reasons : error,
        ),
      );
    }
    expect(refusals[0]).toEqual(refusals[1]);
    expect(refusals[0]).toMatchObject([{ code: 'once-per-person' }]);
  });

  it('names an application once: a second step would rest on what the first is about to change', async () => {
    const command = { ...submitting(null), reference: 'RIF26-0001' };
    const performing = portal.app.get(PerformTransition);
    const work = whatWasDone(portal, (tx) => performing.performAll(tx, [command, command]));
    await expect(work).rejects.toThrow(/one step at a time/);
  });
});

function submitting(personId: string | null): Omit<ApplicationCommand, 'reference'> {
  return { transition: 'submit', seen: 0, motivation: null, personId, roles: ['applicant'] };
}
