import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Effect } from '@tranche/domain';
import { In } from 'typeorm';
import {
  ApplicationRow,
  ApplicationsRepository,
  TransitionParts,
} from '../../src/applications/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import { bringTo, openTranche, renderLetters, startPortal, type Portal } from '../portal/index.js';
import { statementsOf } from '../statements/statements-of.js';
import { whatWasDone } from './what-was-done.js';

const MILLION = 100_000_000;

// Applications are played from draft to decision on a real database.
jest.setTimeout(120_000);

let portal: Portal;
let references: readonly string[];

beforeAll(async () => {
  portal = await startPortal();
  const tranche = await openTranche(portal, { code: 'rif-effects', ceilingCents: 5 * MILLION });
  const first = await bringTo(portal, 'assessed', { tranche, title: 'Eerste' });
  const second = await bringTo(portal, 'decided', { tranche, title: 'Tweede' });
  references = [first.reference, second.reference];
  // The duties of an award are watched from its letter on.
  for (const reference of references) await renderLetters(portal, reference);
});
afterAll(() => portal.stop());

/** The effect, of a step that a person takes today on each of the applications. */
async function ofEach(tx: Tx, effect: Effect) {
  const rows = await tx.findBy(ApplicationRow, { reference: In([...references]) });
  const placed = await portal.app.get(ApplicationsRepository).placeAll(tx, rows);
  const now = portal.clock.now();
  const { personId } = await portal.as('lotte');
  return rows.flatMap((application) => {
    const place = placed.get(application.id);
    if (!place) return [];
    const { state, eventNumber } = application;
    const event = {
      number: eventNumber,
      type: 'recorded',
      transition: 'record',
      from: state,
      to: state,
      actorRole: 'officer' as const,
    };
    const input = {
      receivedOn: now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString(),
    };
    const on = { tx, application, ...place, now, event, personId, motivation: null, input };
    return [{ on: { ...on, points: [] }, effects: [effect] }];
  });
}

const EFFECTS: readonly Effect[] = [
  { kind: 'meet-duty', duty: 'midterm-report', day: 'receivedOn' },
  { kind: 'release-payments', awaits: 'exam' },
  { kind: 'drop-payments', which: 'all-planned' },
  { kind: 'drop-payments' },
];

it.each(EFFECTS)(
  '$kind is carried out for a list as for each by itself, $which',
  async (effect) => {
    const parts = portal.app.get(TransitionParts);
    const given = async (tx: Tx) => {
      await tx.query(`UPDATE payment SET awaits = 'exam', due_on = NULL WHERE number = 2`);
      return ofEach(tx, effect);
    };
    const before = await whatWasDone(portal, given);
    let statements = 0;
    const together = await whatWasDone(portal, async (tx) => {
      const list = await given(tx);
      statements = await statementsOf(portal, () => parts.carryOut(tx, list));
    });
    const oneByOne = await whatWasDone(portal, async (tx) => {
      for (const each of await given(tx)) await parts.carryOut(tx, [each]);
    });
    expect(together).toEqual(oneByOne);
    expect(together).not.toEqual(before);
    expect(statements).toBe(1);
  },
);
