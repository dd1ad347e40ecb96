import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ShowTranche } from '@tranche/backend/tranches';
import { DemoPortal } from '../test/demo-portal.js';
import { KeepWindowOpen } from './keep-window-open.js';
import { ActOnApplication } from './play/act-on-application.js';
import { PlayRunningTranche } from './play/play-running-tranche.js';
import { UploadPapers } from './play/upload-papers.js';
import { RUNNING_TRANCHE, rif2024 } from './sets/rif-2024.js';

let portal: DemoPortal;

beforeAll(async () => {
  portal = await DemoPortal.start();
  const play = () => portal.get(PlayRunningTranche).play(rif2024(portal.clock.today()));
  // Broken off twice, halfway an application and before the office acts: it goes on from there.
  jest.spyOn(portal.get(UploadPapers), 'upload').mockRejectedValueOnce(new Error('killed'));
  await expect(play()).rejects.toThrow('killed');
  jest.spyOn(portal.get(ActOnApplication), 'perform').mockRejectedValueOnce(new Error('killed'));
  await expect(play()).rejects.toThrow('killed');
  await play();
}, 180_000);

afterAll(() => portal.stop());

const show = async () =>
  portal.get(ShowTranche).show(RUNNING_TRANCHE, await portal.persona('lotte'));

describe('the demonstration window', () => {
  it('opened ten days before the first start and closes eighteen days after it', async () => {
    expect(await show()).toMatchObject({
      version: '2024',
      standing: 'open',
      opensAt: '2026-11-13T23:00:00.000Z',
      closesAt: '2026-12-11T23:00:00.000Z',
    });
  });

  it('has an application in every state that an open window knows', async () => {
    const { byState } = await show();
    expect(Object.fromEntries(byState.map(({ state, count }) => [state, count]))).toEqual({
      draft: 1,
      submitted: 1,
      'repair-asked': 1,
      complete: 1,
      'under-assessment': 2,
      assessed: 2,
    });
    // What was never sent in is counted, and is in no list of the office.
    const unsent = byState.filter((each) => each.unsent > 0);
    expect(unsent.map(({ state, count }) => [state, count])).toEqual([['draft', 1]]);
  });

  it('leaves the partners of the draft each something else to do', async () => {
    const rows = await portal.query(
      `SELECT p.name, p.cash_cents + p.in_kind_cents > 0 AS pays, p.confirmed_at IS NOT NULL AS sure
       FROM partner p JOIN application a ON a.id = p.application_id
       WHERE a.state = 'draft' AND NOT p.is_lead ORDER BY p.name`,
    );
    expect(rows).toEqual([
      { name: 'Gemeente Lindevoort', pays: false, sure: false },
      { name: 'Installatiegroep Berkel', pays: true, sure: true },
      { name: 'Technisch Bureau Van Dalen', pays: true, sure: false },
    ]);
  });

  it('has scores in every stage, and letters only where something was asked', async () => {
    const sheets = await portal.query<{ status: string; count: number }>(
      `SELECT status, count(*)::int FROM assignment GROUP BY status ORDER BY status`,
    );
    expect(sheets).toEqual([
      { status: 'declared', count: 1 },
      { status: 'invited', count: 4 },
      { status: 'submitted', count: 7 },
    ]);
    const letters = await portal.query(`SELECT kind, rendered_at IS NOT NULL AS sent FROM letter`);
    expect(letters).toEqual([{ kind: 'supplement-request', sent: true }]);
    // The page of the application leads to the part that is asked about, so the officer points at it.
    const pointed = await portal.query(
      `SELECT p->>'section' AS section FROM application_event_note n, jsonb_array_elements(n.points) p`,
    );
    expect(pointed).toEqual([{ section: 'documents' }]);
  });

  it('happened in the past, inside the window where the window counts', async () => {
    const wrong = await portal.query(
      `SELECT e.type, e.at FROM application_event e JOIN application a ON a.id = e.application_id
       JOIN tranche t ON t.code = a.tranche WHERE e.at < t.opens_at OR e.at > $1`,
      [portal.clock.now().toString()],
    );
    expect(wrong).toEqual([]);
  });

  it('stays as it is while it is open, and opens again at a start after it closed', async () => {
    expect(await portal.get(KeepWindowOpen).keep(RUNNING_TRANCHE)).toBeNull();
    portal.clock.set(Temporal.Instant.from('2026-12-12T09:00:00Z'));
    await portal.get(KeepWindowOpen).keep(RUNNING_TRANCHE);
    const { closesAt, standing, amendments } = await show();
    expect({ closesAt, standing }).toEqual({
      closesAt: '2026-12-29T23:00:00.000Z',
      standing: 'open',
    });
    expect(amendments).toMatchObject([{ kind: 'window', after: closesAt }]);
    expect(await portal.get(KeepWindowOpen).keep(RUNNING_TRANCHE)).toBeNull();
  });
});
