import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EFFECT_KINDS, MILLION_EUROS, type Effect } from '@tranche/domain';
import { In } from 'typeorm';
import { ApplicationsRepository, TransitionParts } from '../../src/applications/index.js';
import { ApplicationRow } from '../../src/applications/file/application.row.js';
import type { Tx } from '../../src/platform/database/index.js';
import { bringTo, openTranche, renderLetters, startPortal, type Portal } from '../portal/index.js';
import { copyApplication } from '../statements/copy-application.js';
import { statementsOf } from '../statements/statements-of.js';
import { EFFECT_CASES, type EffectCase } from './effect-cases.js';
import { whatWasDone } from './what-was-done.js';

/** A short list, and one ten times as long. */
const FEW = 3;
const MANY = 30;

// Applications are played from draft to decision on a real database, and copied.
jest.setTimeout(120_000);

let portal: Portal;
let files: { readonly [On in EffectCase['on']]: readonly string[] };

beforeAll(async () => {
  portal = await startPortal();
  const waiting = await openTranche(portal, {
    code: 'rif-waiting',
    ceilingCents: 100 * MILLION_EUROS,
  });
  const first = await bringTo(portal, 'assessed', { tranche: waiting, title: 'Eerste' });
  const awarded = await openTranche(portal, {
    code: 'rif-awarded',
    ceilingCents: 100 * MILLION_EUROS,
  });
  const second = await bringTo(portal, 'decided', { tranche: awarded, title: 'Tweede' });
  // The duties of an award are watched from its letter on.
  await renderLetters(portal, second.reference);
  files = {
    // As many again stand beside the list, to be named in it.
    assessed: await copyApplication(portal, first.reference, 2 * MANY - 1),
    awarded: await copyApplication(portal, second.reference, MANY - 1),
  };
});
afterAll(() => portal.stop());

/** The list on which an effect is carried out, with all that went before it. */
async function listOf(tx: Tx, length: number, each: EffectCase) {
  const references = files[each.on].slice(0, length);
  const ids = (await rowsOf(tx, references)).map(({ id }) => id);
  for (const sql of each.given ?? []) await tx.query(sql, [ids]);
  await tx.query(
    `UPDATE application_event_note n SET input = coalesce(n.input, '{}') || $2::jsonb
     FROM application a
     WHERE a.id = n.application_id AND a.event_number = n.number AND a.id = ANY($1::uuid[])`,
    [ids, JSON.stringify(each.recorded ?? {})],
  );
  const rows = await rowsOf(tx, references);
  const placed = await portal.app.get(ApplicationsRepository).placeAll(tx, rows);
  const { personId } = await portal.as('lotte');
  const now = portal.clock.now();
  const list = rows.flatMap((application) => {
    const place = placed.get(application.id);
    if (!place) return [];
    const { state: from, eventNumber: number } = application;
    const step = { number, type: 'recorded', transition: 'record', from, to: from };
    const event = { ...step, actorRole: 'officer' as const };
    const scheme = each.scheme?.(place.scheme) ?? place.scheme;
    const input = each.recorded ?? {};
    const by = { personId, mandate: null, motivation: 'Daarom.', input, points: [] };
    return [{ ...place, ...by, tx, application, scheme, now, event }];
  });
  const carryOut = (effect: Effect, some = list) =>
    portal.app.get(TransitionParts).carryOut(
      tx,
      some.map((on) => ({ on, effects: [effect] })),
    );
  for (const effect of each.after ?? []) await carryOut(effect);
  return { list, carryOut };
}

const rowsOf = (tx: Tx, references: readonly string[]) =>
  tx.find(ApplicationRow, {
    where: { reference: In([...references]) },
    order: { reference: 'ASC' },
  });

/** How many statements it takes for a list, and what it leaves behind. */
async function inList(length: number, each: EffectCase) {
  let statements = 0;
  const traces = await whatWasDone(portal, async (tx) => {
    const { carryOut } = await listOf(tx, length, each);
    statements = await statementsOf(portal, () => carryOut(each.effect));
  });
  return { statements, traces };
}

describe.each(EFFECT_KINDS)('%s', (kind) => {
  it.each(EFFECT_CASES[kind].map((each) => ({ ...each, name: JSON.stringify(each.effect) })))(
    'is carried out for a list as for each by itself, in as many statements as for a few: $name',
    async (each) => {
      const before = await whatWasDone(portal, (tx) => listOf(tx, FEW, each));
      const few = await inList(FEW, each);
      const oneByOne = await whatWasDone(portal, async (tx) => {
        const { list, carryOut } = await listOf(tx, FEW, each);
        for (const on of list) await carryOut(each.effect, [on]);
      });
      expect(few.traces).toEqual(oneByOne);
      expect(few.traces).not.toEqual(before);
      expect((await inList(MANY, each)).statements).toBe(few.statements);
    },
  );
});
