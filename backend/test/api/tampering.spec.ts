import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentList } from '@tranche/contracts';
import { VerifyPortal } from '../../src/verify/index.js';
import { bringTo, openTranche, renderLetters, startPortal, type Portal } from '../portal/index.js';
import { apply, openFor } from '../schemes/apply.js';
import { decider, officer } from '../schemes/office.js';
import { talentPilot } from '../schemes/plans/talent-pilot.js';

let portal: Portal;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tranche-tampering-'));
  portal = await startPortal({ DATA_DIR: folder });
  const tranche = await openTranche(portal);
  await remarkOnDocument();
  const { reference } = await bringTo(portal, 'decided', { tranche });
  await renderLetters(portal, reference);
  await determine();
});

/** A scholarship, to its final amount. */
async function determine(): Promise<void> {
  const tranche = await openFor(portal, talentPilot);
  const { reference } = await apply(portal, talentPilot, tranche);
  await officer(portal, reference, 'declare-complete');
  await decider(portal, reference, 'award', { sponsor: 'Chipmaker Test' });
  await officer(portal, reference, 'record-employer', { followUpEmployer: 'Chipmaker Test' });
  const accountReceivedOn = portal.clock.today().toString();
  await officer(portal, reference, 'receive-account', { accountReceivedOn, isDone: true });
  await decider(portal, reference, 'determine');
}

async function remarkOnDocument(): Promise<void> {
  const { reference } = await bringTo(portal, 'submitted', {
    tranche: await openTranche(portal, { code: 'rif-other' }),
  });
  const lotte = await portal.as('lotte');
  const documents = `/v1/applications/${reference}/documents`;
  const { requirements } = (await lotte.get(documents)).as(DocumentList);
  const id = requirements.flatMap((each) => each.documents)[0]?.id ?? '';
  (await lotte.put(`${documents}/${id}/remark`, { text: 'Niet getekend' })).as(DocumentList);
}

afterAll(async () => {
  await portal.stop();
  await rm(folder, { recursive: true, force: true });
});

async function wrong(): Promise<readonly string[]> {
  const outcomes = await portal.app.get(VerifyPortal).verify();
  return outcomes
    .filter(({ looksAt }) => /evidence|states|sent/.test(looksAt))
    .flatMap((outcome) => outcome.wrong);
}

/** As somebody who holds the whole database, triggers and all; given back as it was. */
async function tamper(sql: string, table: string): Promise<readonly string[]> {
  const unguarded = 'SET session_replication_role = replica;';
  await portal.asOwner(`CREATE TABLE kept AS TABLE ${table}; ${unguarded} ${sql}`);
  const found = await wrong();
  await portal.asOwner(
    `${unguarded} DELETE FROM ${table}; INSERT INTO ${table} OVERRIDING SYSTEM VALUE TABLE kept; DROP TABLE kept`,
  );
  expect(await wrong()).toEqual([]);
  return found;
}

const LAST_EVENT = `(application_id, number) IN
  (SELECT application_id, max(number) FROM application_event GROUP BY application_id)`;

/** With everything in its row that anybody may know, its public hash included. */
const FORGED_NEXT = `INSERT INTO application_event
  SELECT application_id, number + 1, type, transition, from_state, to_state, actor_role, actor_hash,
    at, hash, encode(sha256('forged'), 'hex')
  FROM application_event WHERE ${LAST_EVENT}`;

describe('what somebody changed who holds the database', () => {
  it('is nothing, at first', async () => {
    expect(await wrong()).toEqual([]);
  });

  it.each([
    [
      'an event',
      'application_event',
      `UPDATE application_event SET actor_role = 'chair' WHERE number = 1`,
    ],
    [
      'the last event, removed',
      'application_event',
      `DELETE FROM application_event WHERE ${LAST_EVENT}`,
    ],
    ['a forged next event', 'application_event', FORGED_NEXT],
    [
      'the reasons of a step',
      'application_event_note',
      `UPDATE application_event_note SET motivation = 'Because' WHERE number = 2`,
    ],
    [
      'what was sent',
      'submission_copy',
      `UPDATE submission_copy SET copy = jsonb_set(copy, '{requestedCents}', '99')`,
    ],
    ['a letter', 'letter', `UPDATE letter SET sha256 = repeat('0', 64)`],
    [
      'the words of a letter',
      'letter',
      `UPDATE letter SET composed = jsonb_set(composed, '{subject}', '"Award"')`,
    ],
    ['a decision', 'decision', `UPDATE decision SET awarded_cents = awarded_cents + 100`],
    [
      'a score',
      'assignment',
      `UPDATE assignment SET scores = jsonb_set(scores, '{0,points}', '1')`,
    ],
    [
      'the advice of the committee',
      'committee_advice',
      `UPDATE committee_advice SET texts = jsonb_set(texts, '{0,text}', '"Prima."')`,
    ],
    [
      'a final amount',
      'determination',
      `UPDATE determination SET determined_cents = determined_cents - 1, payable_cents = payable_cents - 1`,
    ],
    ['a final amount, removed', 'determination', `DELETE FROM determination`],
    [
      'an interest that was declared',
      'assignment_record',
      `UPDATE assignment_record SET interest = 'business' WHERE step = 'declared'`,
    ],
    [
      'an interest, as if it was declared before there was evidence',
      'assignment_record',
      `UPDATE assignment_record SET is_sealed = false`,
    ],
    [
      'the hash of a document that was sent',
      'application_document',
      `UPDATE application_document SET sha256 = repeat('0', 64)`,
    ],
    [
      'a document that was sent, removed',
      'application_document',
      `DELETE FROM application_document`,
    ],
    ['a remark on a document', 'document_remark', `UPDATE document_remark SET text = 'In orde'`],
    [
      'a ranking',
      'allocation_run',
      `UPDATE allocation_run SET output = jsonb_set(output, '{freeCents}', '7')`,
    ],
    [
      'a person behind a step',
      'application_event_note',
      `UPDATE application_event_note SET person_id = NULL WHERE number = 1`,
    ],
  ])('is found: %s', async (_what, table, sql) => {
    expect(await tamper(sql, table)).not.toEqual([]);
  });

  it.each([
    ['removed from the middle', `DELETE FROM evidence WHERE number = 2`, 'evidence was removed'],
    [
      'made by somebody else',
      `UPDATE evidence SET seal = encode(sha256('mine'), 'hex') WHERE number = 1`,
      'was not sealed by this portal',
    ],
    [
      'moved to another chain',
      `UPDATE evidence SET chain = 'tranche:other' WHERE chain LIKE 'tranche:%'`,
      'was made outside the portal',
    ],
    ['removed altogether', `DELETE FROM evidence`, 'was made outside the portal'],
  ])('is found in the evidence itself: %s', async (_what, sql, sentence) => {
    expect((await tamper(sql, 'evidence')).join('\n')).toContain(sentence);
  });
});
