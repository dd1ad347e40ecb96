import { HttpClient } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AssessmentPanel } from '@tranche/contracts';
import { IdempotencyKey } from '../../../core/api/idempotency-key.js';
import { ApiError } from '../../../core/api/problem.js';
import { LegalDatePipe, MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { Refusal } from '../../../ui/states/refusal.js';
import { StatusTag, type StatusTone } from '../../../ui/status-tag/status-tag.js';
import { TextArea } from '../../../ui/text-area/text-area.js';

type Assignment = AssessmentPanel['assignments'][number];
type Step = 'withdrawals' | 'reopenings';

const TONES: Readonly<Record<Assignment['status'], StatusTone>> = {
  invited: 'todo',
  declared: 'busy',
  submitted: 'done',
  conflict: 'attention',
  expired: 'wrong',
  withdrawn: 'blocked',
};

/** One assessor: how far, what was declared, what happened, and what an officer can do about it. */
@Component({
  selector: 'handle-assessor-row',
  imports: [LegalDatePipe, MomentPipe, Refusal, StatusTag, TextArea, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assessor-row.html',
})
export class AssessorRow {
  private readonly http = inject(HttpClient);
  private readonly locale = inject(Locale);
  private readonly intention = new IdempotencyKey();
  readonly reference = input.required<string>();
  readonly assignment = input.required<Assignment>();
  readonly mayManage = input(false);
  /** Whether the assessment still runs: only then is somebody asked again who was let go. */
  readonly isRunning = input(false);
  readonly changed = output<AssessmentPanel>();

  protected readonly tones = TONES;
  protected readonly step = signal<Step | null>(null);
  protected readonly reason = signal('');
  protected readonly isShown = signal(false);
  protected readonly isSending = signal(false);
  protected readonly refused = signal<ApiError | null>(null);
  protected readonly isAwaited = computed(() =>
    ['invited', 'declared'].includes(this.assignment().status),
  );
  /** How asking again is called: a declaration is made over, or somebody let go is asked once more. */
  protected readonly again = computed(() => {
    const { status } = this.assignment();
    if (status === 'conflict') return 'reopenings';
    return status === 'withdrawn' && this.isRunning() ? 'again' : null;
  });
  protected readonly stepWords = computed(() =>
    this.step() === 'reopenings' ? (this.again() ?? 'reopenings') : this.step(),
  );
  protected readonly error = computed(() =>
    this.isShown() && this.reason().trim() === ''
      ? this.locale.translate('handle.panel.reason-missing')
      : undefined,
  );

  protected ask(step: Step): void {
    this.step.set(step);
    this.isShown.set(false);
  }

  protected remind(): Promise<void> {
    return this.post('reminders', {});
  }

  protected async confirm(event: Event): Promise<void> {
    event.preventDefault();
    const step = this.step();
    this.isShown.set(true);
    if (!step || this.reason().trim() === '') return;
    await this.post(step, { reason: this.reason().trim() });
  }

  private async post(step: Step | 'reminders', request: object): Promise<void> {
    if (this.isSending()) return;
    this.isSending.set(true);
    this.refused.set(null);
    const address = `/v1/applications/${this.reference()}/assignments/${this.assignment().id}/${step}`;
    try {
      const panel = await this.intention.send((headers) =>
        this.http.post<AssessmentPanel>(address, request, { headers }),
      );
      this.step.set(null);
      this.reason.set('');
      this.changed.emit(panel);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.refused.set(error);
    } finally {
      this.isSending.set(false);
    }
  }
}
