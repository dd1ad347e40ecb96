import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { reasonsOf } from '../../test/stage/reasons.js';
import { TestBackend } from '../../test/stage/test-backend.js';
import { applicationRow } from '../../test/stage/test-application.js';
import { ASSESSORS, TestTranche } from '../../test/stage/test-tranche.js';
import { NotFoundError, StaleError } from '../platform/errors/index.js';
import { DeclareInterests } from './interests/declare-interests.js';
import { DownloadDocument } from './scoring/download-document.js';
import { SaveScores } from './scoring/save-scores.js';
import { ShowAssignment } from './scoring/show-assignment.js';
import { SubmitScores } from './scoring/submit-scores.js';

// Each case plays applications from draft to committee on a real database.
jest.setTimeout(60_000);

let backend: TestBackend;
let tranche: TestTranche;
let titles = 0;

beforeAll(async () => {
  backend = await TestBackend.start();
  tranche = await TestTranche.open(backend, {
    code: 'assessed',
    version: '2024',
    ceilingCents: 1_000_000_000,
  });
});

afterAll(() => backend.close());

async function underAssessment(): Promise<string> {
  titles += 1;
  const title = `Beoordeeld project ${titles}`;
  const reference = await tranche.complete({
    title,
    variant: 'starter',
    requestedCents: 50_000_000,
  });
  await tranche.assign(reference, ...ASSESSORS);
  return reference;
}

async function declare(reference: string, sub: string, kind: 'none' | 'business'): Promise<string> {
  const user = await backend.persona(sub);
  const { id } = await tranche.assignment(reference, user);
  await backend.get(DeclareInterests).declare(id, { kind, explanation: '' }, user);
  return id;
}

async function view(id: string, sub: string) {
  return backend.get(ShowAssignment).show(id, await backend.persona(sub));
}

describe('declare interests', () => {
  it('opens the file with its documents only after declaring to have none', async () => {
    const reference = await underAssessment();
    const henk = await backend.persona('henk');
    const { id } = await tranche.assignment(reference, henk);
    expect((await view(id, 'henk')).file).toBeNull();

    await declare(reference, 'henk', 'none');
    const [first] = (await view(id, 'henk')).file?.documents ?? [];
    expect(first).toBeDefined();
    const download = await backend
      .get(DownloadDocument)
      .download(id, first?.document.id ?? '', henk);
    expect((await buffer(download.stream)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('closes the file and its documents on the server after a conflict', async () => {
    const reference = await underAssessment();
    const amina = await backend.persona('amina');
    const id = await declare(reference, 'amina', 'none');
    const [first] = (await view(id, 'amina')).file?.documents ?? [];
    await tranche.save(reference, amina, { every: 4 });

    await declare(reference, 'amina', 'business');

    const closed = await view(id, 'amina');
    expect(closed).toMatchObject({ status: 'conflict', file: null, scores: [], problems: [] });
    const documentId = first?.document.id ?? '';
    await expect(backend.get(DownloadDocument).download(id, documentId, amina)).rejects.toThrow(
      NotFoundError,
    );
    const { version, scores } = await tranche.assignment(reference, amina);
    expect(scores).toEqual([]);
    expect(await reasonsOf(tranche.save(reference, amina, { every: 4 }))).toEqual([
      'conflict-declared: You have an interest in this application and do not assess it.',
    ]);
    expect(await reasonsOf(backend.get(SubmitScores).submit(id, { version }, amina))).toEqual([
      'conflict-declared: You have an interest in this application and do not assess it.',
    ]);
  });

  it('takes no scores before interests have been declared', async () => {
    const reference = await underAssessment();
    const henk = await backend.persona('henk');
    expect(await reasonsOf(tranche.save(reference, henk, { every: 4 }))).toEqual([
      'interests-not-declared: First declare whether you have an interest in this application.',
    ]);
  });
});

describe('score', () => {
  it('hides the scores of the others until the own are submitted', async () => {
    const reference = await underAssessment();
    await tranche.score(reference, 'henk', { every: 4 });
    const id = await declare(reference, 'amina', 'none');
    expect((await view(id, 'amina')).others).toEqual([]);

    await tranche.score(reference, 'amina', { every: 3 });

    const { others } = await view(id, 'amina');
    expect(others.map(({ assessor }) => assessor)).toEqual(['Henk Visser']);
    expect(others[0]?.scores.map(({ points }) => points)).toEqual([4, 4, 4, 4, 4]);
  });

  it('refuses a sheet without motivation, naming every criterion', async () => {
    const reference = await underAssessment();
    const henk = await backend.persona('henk');
    const id = await declare(reference, 'henk', 'none');
    const scores = [
      { criterion: 'labour-market-link', points: 4, motivation: 'Kort.' },
      { criterion: 'feasibility', points: null, motivation: 'Dit is in het plan goed onderbouwd.' },
    ];
    await backend.get(SaveScores).save(id, 0, { scores }, henk);

    const reasons = await reasonsOf(backend.get(SubmitScores).submit(id, { version: 1 }, henk));

    expect(reasons.map((reason) => reason.split(':')[0])).toEqual([
      'motivation-missing',
      'points-missing',
      'points-missing',
      'points-missing',
      'points-missing',
    ]);
    const shown = await view(id, 'henk');
    expect(shown.status).toBe('declared');
    expect(shown.problems.map(({ pointer }) => pointer)).toContain('#/scores/labour-market-link');
  });

  it('keeps two sheets apart when two assessors save at the same moment', async () => {
    const reference = await underAssessment();
    await declare(reference, 'henk', 'none');
    await declare(reference, 'amina', 'none');
    const [henk, amina] = [await backend.persona('henk'), await backend.persona('amina')];

    await Promise.all([
      tranche.save(reference, henk, { every: 5 }),
      tranche.save(reference, amina, { every: 2 }),
    ]);

    const points = async (user: typeof henk) =>
      (await tranche.assignment(reference, user)).scores.map((score) => score.points);
    expect(await points(henk)).toEqual([5, 5, 5, 5, 5]);
    expect(await points(amina)).toEqual([2, 2, 2, 2, 2]);
  });

  it('refuses an older version from another window, with what stands there now', async () => {
    const reference = await underAssessment();
    const henk = await backend.persona('henk');
    const id = await declare(reference, 'henk', 'none');
    const scores = [{ criterion: 'feasibility', points: 3, motivation: '' }];
    const save = () => backend.get(SaveScores).save(id, 0, { scores }, henk);

    const outcomes = await Promise.allSettled([save(), save()]);

    const [lost, ...more] = outcomes.filter((each) => each.status === 'rejected');
    expect(more).toEqual([]);
    expect(lost?.reason).toBeInstanceOf(StaleError);
    expect(lost?.reason).toMatchObject({ stale: { current: { scores, version: 1 } } });
  });

  it('refuses points off the scale and a criterion of another list with a pointer', async () => {
    const reference = await underAssessment();
    const henk = await backend.persona('henk');
    const id = await declare(reference, 'henk', 'none');
    const scores = [
      { criterion: 'feasibility', points: 6, motivation: '' },
      { criterion: 'research-capacity', points: 3, motivation: '' },
      { criterion: 'feasibility', points: 3, motivation: '' },
    ];
    await expect(backend.get(SaveScores).save(id, 0, { scores }, henk)).rejects.toMatchObject({
      problems: [
        { pointer: '#/scores/0', code: 'off-scale' },
        { pointer: '#/scores/1', code: 'unknown-criterion' },
        { pointer: '#/scores/2', code: 'unknown-criterion' },
      ],
    });
  });

  it('does not let an officer or another assessor near an assignment', async () => {
    const reference = await underAssessment();
    const id = await declare(reference, 'henk', 'none');
    await expect(view(id, 'lotte')).rejects.toThrow(NotFoundError);
    await expect(view(id, 'amina')).rejects.toThrow(NotFoundError);
    const officer = await backend.persona('lotte');
    await expect(backend.get(SaveScores).save(id, 0, { scores: [] }, officer)).rejects.toThrow(
      NotFoundError,
    );
  });

  it('concludes with the last sheet, and a sheet is submitted once', async () => {
    const reference = await underAssessment();
    await tranche.score(reference, 'henk', { every: 4 });
    await tranche.score(reference, 'amina', { every: 4 });
    expect((await applicationRow(backend, reference)).state).toBe('under-assessment');
    await tranche.score(reference, 'pieter', { every: 4 });
    expect((await applicationRow(backend, reference)).state).toBe('assessed');

    const henk = await backend.persona('henk');
    const { id, version } = await tranche.assignment(reference, henk);
    expect(await reasonsOf(backend.get(SubmitScores).submit(id, { version }, henk))).toEqual([
      'already-submitted: You have already submitted your scores. They are final.',
    ]);
  });
});
