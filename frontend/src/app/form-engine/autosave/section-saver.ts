import { Injectable, signal } from '@angular/core';
import type { Answers, Section } from '@tranche/domain/browser';
import { ApiError } from '../../core/api/problem.js';
import { compare, type Conflict } from './conflict.js';
import type { SectionGateway, StoredSection } from './section-gateway.js';

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed' | 'conflict';

interface Connection {
  readonly section: Section;
  readonly gateway: SectionGateway;
  stored: StoredSection;
}

/**
 * Saves a section behind the person's back, one save at a time, and never throws typed text away.
 *
 * Provide it in the page. `answers` is what the form should show: it changes at the start, and when
 * a newer version of somebody else is merged in.
 */
@Injectable()
export class SectionSaver {
  private connection: Connection | null = null;
  private wanted: Answers | null = null;
  private running: Promise<void> | null = null;

  readonly state = signal<SaveState>('idle');
  readonly savedAt = signal<string | null>(null);
  readonly answers = signal<Answers>({});
  readonly conflict = signal<Conflict | null>(null);
  /** Why the last save failed, in the server's words. */
  readonly failure = signal<ApiError | null>(null);

  connect(section: Section, gateway: SectionGateway, stored: StoredSection): void {
    this.connection = { section, gateway, stored };
    this.answers.set(stored.answers);
    this.savedAt.set(stored.updatedAt);
    this.state.set('idle');
    this.conflict.set(null);
  }

  /** Saves these answers; while a save runs, the newest waits its turn. */
  async save(answers: Answers): Promise<boolean> {
    this.wanted = answers;
    if (this.conflict()) return false;
    this.running ??= this.run().finally(() => (this.running = null));
    await this.running;
    return this.wanted === null;
  }

  /** Whether something typed has not reached the server yet. */
  isUnsaved(): boolean {
    return this.wanted !== null;
  }

  /** Tries the last failed save again. */
  async retry(): Promise<boolean> {
    return this.wanted ? this.save(this.wanted) : true;
  }

  /** Settles one difference of a conflict; after the last the merged answers are saved. */
  async settle(field: string, choice: 'mine' | 'theirs'): Promise<void> {
    const conflict = this.conflict();
    const difference = conflict?.differences.find((candidate) => candidate.field === field);
    if (!conflict || !difference) return;
    const merged = { ...(this.wanted ?? this.answers()), [field]: difference[choice] };
    this.wanted = merged;
    this.answers.set(merged);
    const differences = conflict.differences.filter((other) => other !== difference);
    this.conflict.set(differences.length > 0 ? { ...conflict, differences } : null);
    if (differences.length === 0) await this.save(merged);
  }

  private async run(): Promise<void> {
    while (this.wanted && this.connection && !this.conflict()) {
      const answers = this.wanted;
      this.state.set('saving');
      try {
        this.connection.stored = await this.connection.gateway.save(
          answers,
          this.connection.stored.etag,
        );
        if (this.wanted === answers) this.wanted = null;
        this.savedAt.set(this.connection.stored.updatedAt);
        this.failure.set(null);
        this.state.set('saved');
      } catch (error) {
        if (!(await this.recover(error, this.connection))) return;
      }
    }
  }

  /** After a stale save: takes in what somebody else did, and asks only where both changed it. */
  private async recover(error: unknown, connection: Connection): Promise<boolean> {
    if (!(error instanceof ApiError) || error.status !== 412) return this.fail(error);
    try {
      const base = connection.stored.answers;
      const stored = await connection.gateway.load();
      const mine = this.wanted ?? {};
      const { merged, conflict } = compare(connection.section, base, mine, stored);
      connection.stored = stored;
      this.wanted = merged;
      this.answers.set(merged);
      if (conflict.differences.length === 0) return true;
      this.conflict.set(conflict);
      this.state.set('conflict');
      return false;
    } catch (failure) {
      return this.fail(failure);
    }
  }

  private fail(error: unknown): false {
    this.failure.set(error instanceof ApiError ? error : null);
    this.state.set('failed');
    return false;
  }
}
