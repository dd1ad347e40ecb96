import { HttpClient } from '@angular/common/http';
import { Injectable, inject, signal, type OnDestroy } from '@angular/core';
import type { AssignmentView } from '@tranche/contracts';
import { firstValueFrom } from 'rxjs';
import { ApiError } from '../../core/api/problem.js';
import { Debounce } from '../../form-engine/autosave/debounce.js';
import type { SaveState } from '../../form-engine/autosave/section-saver.js';

export type Score = AssignmentView['scores'][number];

/** What changed about one criterion; the rest of its score stays as it is kept here. */
export type ScoreChange = Pick<Score, 'criterion'> & Partial<Score>;

const QUIET_MILLISECONDS = 1_000;

/**
 * Keeps a score sheet while an assessor works on it: saves when it has been quiet for a second, one
 * save at a time, and stops when the same sheet was changed in another window. Provide it in the page.
 */
@Injectable()
export class ScoreKeeper implements OnDestroy {
  private readonly http = inject(HttpClient);
  private readonly quiet = new Debounce(QUIET_MILLISECONDS, () => void this.flush());
  private view: AssignmentView | null = null;
  private isDirty = false;
  private running: Promise<void> | null = null;

  readonly scores = signal<readonly Score[]>([]);
  readonly problems = signal<AssignmentView['problems']>([]);
  readonly state = signal<SaveState>('idle');
  /** Moment of the last save by the server's clock. */
  readonly savedAt = signal<string | null>(null);
  readonly failure = signal<ApiError | null>(null);
  /** What was saved elsewhere in the meantime; the assessor chooses. */
  readonly theirs = signal<AssignmentView | null>(null);

  get version(): number {
    return this.view?.version ?? 0;
  }

  connect(view: AssignmentView): void {
    this.view = view;
    this.isDirty = false;
    this.theirs.set(null);
    this.problems.set(view.problems);
    this.state.set('idle');
    this.scores.set(view.rubric.map(({ code }) => scoreOf(view, code)));
  }

  /** Two changes in one breath, points and words, must not undo each other. */
  change(changed: ScoreChange): void {
    this.scores.update((all) =>
      all.map((each) => (each.criterion === changed.criterion ? { ...each, ...changed } : each)),
    );
    this.isDirty = true;
    this.quiet.restart();
  }

  /** Saves what is waiting; false when something is still not safe. */
  async flush(): Promise<boolean> {
    this.quiet.cancel();
    if (this.theirs()) return false;
    this.running ??= this.run().finally(() => (this.running = null));
    await this.running;
    return !this.isDirty;
  }

  /** Puts this window's scores over what was saved elsewhere. */
  async keepMine(): Promise<boolean> {
    this.view = this.theirs();
    this.theirs.set(null);
    return this.flush();
  }

  takeTheirs(): void {
    const theirs = this.theirs();
    if (theirs) this.connect(theirs);
  }

  ngOnDestroy(): void {
    this.quiet.cancel();
  }

  private async run(): Promise<void> {
    while (this.isDirty && this.view) {
      this.isDirty = false;
      this.state.set('saving');
      try {
        await this.put(this.view);
      } catch (error) {
        this.isDirty = true;
        return this.recover(error, this.view.id);
      }
    }
  }

  private async put({ id, version }: AssignmentView): Promise<void> {
    const request = { scores: this.scores() };
    const options = { headers: { 'If-Match': `"${version}"` }, observe: 'response' } as const;
    const address = `/v1/assignments/${id}/scores`;
    const answer = await firstValueFrom(this.http.put<AssignmentView>(address, request, options));
    if (answer.body) {
      this.view = answer.body;
      this.problems.set(answer.body.problems);
    }
    const date = new Date(answer.headers.get('Date') ?? Date.now());
    this.savedAt.set(date.toISOString());
    this.failure.set(null);
    this.state.set('saved');
  }

  private async recover(error: unknown, id: string): Promise<void> {
    if (!(error instanceof ApiError)) throw error;
    if (error.status !== 412) {
      this.failure.set(error);
      this.state.set('failed');
      return;
    }
    this.state.set('conflict');
    this.theirs.set(await firstValueFrom(this.http.get<AssignmentView>(`/v1/assignments/${id}`)));
  }
}

function scoreOf({ scores }: AssignmentView, criterion: string): Score {
  const given = scores.find((each) => each.criterion === criterion);
  return given ?? { criterion, points: null, motivation: '' };
}
