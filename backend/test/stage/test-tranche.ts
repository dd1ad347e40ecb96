import { findScheme } from '@tranche/schemes';
import { RankTranche, currentRun } from '../../src/allocation/index.js';
import {
  AssignAssessors,
  DeclareInterests,
  listFor,
  SaveScores,
  SubmitScores,
  LayDownAdvice,
  WriteAdvice,
} from '../../src/assessment/index.js';
import { AssignmentRow } from '../../src/assessment/assignment/assignment.row.js';
import type { SignedIn } from '../../src/identity/index.js';
import { openTranche } from '../portal/index.js';
import { applicationRow, request, submitApplication, type Asked } from './test-application.js';
import type { TestBackend } from './test-backend.js';

const ADVICE = 'De commissie vindt dit concreet en goed onderbouwd.';

export const ASSESSORS = ['henk', 'amina', 'pieter'] as const;

/** The same points on every criterion, with exceptions by name of the criterion. */
export interface Points {
  readonly every: number;
  readonly except?: Readonly<Record<string, number>>;
}

/** A tranche of a window long closed, and how far its applications have been brought. */
export class TestTranche {
  private constructor(
    private readonly backend: TestBackend,
    readonly code: string,
    readonly version: string,
  ) {}

  static async open(
    backend: TestBackend,
    { code, version, ceilingCents }: { code: string; version: string; ceilingCents: number },
  ): Promise<TestTranche> {
    backend.at('2024-12-01T09:00:00Z');
    await openTranche(backend.portal, {
      code,
      version,
      opensAt: '2024-12-31T23:00:00Z',
      closesAt: '2025-01-31T23:00:00Z',
      ceilingCents,
    });
    return new TestTranche(backend, code, version);
  }

  async complete(asked: Asked): Promise<string> {
    this.backend.at('2025-01-20T10:00:00Z');
    const reference = await submitApplication(this.backend, this.code, asked);
    this.backend.at('2025-02-10T10:00:00Z');
    const officer = await this.backend.persona('lotte');
    await request(this.backend, reference, 'declare-complete', officer);
    return reference;
  }

  async assign(reference: string, ...subs: readonly string[]): Promise<void> {
    const people = await Promise.all(subs.map((sub) => this.backend.persona(sub)));
    const { eventNumber } = await applicationRow(this.backend, reference);
    const personIds = people.map(({ personId }) => personId);
    await this.backend
      .get(AssignAssessors)
      .assign(reference, { personIds, seen: eventNumber }, await this.backend.persona('lotte'));
  }

  /** The assignment of somebody in the latest round. */
  async assignment(reference: string, { personId }: SignedIn): Promise<AssignmentRow> {
    const { id } = await applicationRow(this.backend, reference);
    return this.backend.read((tx) =>
      tx.findOneOrFail(AssignmentRow, {
        where: { applicationId: id, personId },
        order: { round: 'DESC' },
      }),
    );
  }

  /** Declares no interest, saves a whole sheet and submits it. */
  async score(reference: string, sub: string, points: Points): Promise<void> {
    const user = await this.backend.persona(sub);
    const { id } = await this.assignment(reference, user);
    await this.backend.get(DeclareInterests).declare(id, { kind: 'none', explanation: '' }, user);
    await this.save(reference, user, points);
    const { version } = await this.assignment(reference, user);
    await this.backend.get(SubmitScores).submit(id, { version }, user);
  }

  async save(reference: string, user: SignedIn, points: Points): Promise<void> {
    const { id, version } = await this.assignment(reference, user);
    const row = await applicationRow(this.backend, reference);
    const { criteria } = listFor(findScheme('rif', this.version), row.variant);
    const scores = criteria.map(({ code }) => ({
      criterion: code,
      points: points.except?.[code] ?? points.every,
      motivation: 'Dit is in het plan goed onderbouwd.',
    }));
    await this.backend.get(SaveScores).save(id, version, { scores }, user);
  }

  /** From draft to assessed, with the advice of the committee. */
  async assessed(asked: Asked, points: Points, ...more: readonly Points[]): Promise<string> {
    const reference = await this.complete(asked);
    await this.assess(reference, points, ...more);
    return reference;
  }

  /** Three assessors score; who has no points of its own thinks as the first. */
  async assess(reference: string, points: Points, ...more: readonly Points[]): Promise<void> {
    await this.scoreAll(reference, points, ...more);
    await this.advise(reference);
  }

  /** As {@link assess}, before the committee has advised. */
  async scoreAll(reference: string, points: Points, ...more: readonly Points[]): Promise<void> {
    await this.assign(reference, ...ASSESSORS);
    for (const [index, sub] of ASSESSORS.entries()) {
      await this.score(reference, sub, [points, ...more][index] ?? points);
    }
  }

  /** An officer composes the advice per criterion, and the chair lays it down. */
  async advise(reference: string): Promise<void> {
    const [officer, chair] = [
      await this.backend.persona('lotte'),
      await this.backend.persona('margreet'),
    ];
    const row = await applicationRow(this.backend, reference);
    const { criteria } = listFor(findScheme('rif', this.version), row.variant);
    const texts = criteria.map(({ code }) => ({ criterion: code, text: ADVICE }));
    const layingDown = this.backend.get(LayDownAdvice);
    await this.backend.get(WriteAdvice).save(reference, 0, { texts }, officer);
    await layingDown.present(reference, { version: 1 }, officer);
    await layingDown.adopt(reference, { version: 1 }, chair);
  }

  /** @returns the id of the ranking */
  async rank(sub: string, order?: readonly string[]): Promise<string> {
    const user = await this.backend.persona(sub);
    await this.backend
      .get(RankTranche)
      .rank(this.code, order === undefined ? {} : { order: [...order] }, user);
    const run = await this.backend.read((tx) => currentRun(tx, this.code));
    return run?.id ?? '';
  }
}
