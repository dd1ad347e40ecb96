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
import type { Call } from '../../../../api/call.js';
import { remindAssessor, reopenAssignment, withdrawAssessor } from '../../../../api/handle.js';
import { Attempt } from '../../../../core/attempt/attempt.js';
import { LegalDatePipe, MomentPipe } from '../../../../core/format/moment.pipe.js';
import { Locale } from '../../../../core/locale/locale.js';
import { keepForm } from '../../../../core/unsent/kept-form.js';
import { keptRecord } from '../../../../core/unsent/kept-record.js';
import { RestoredNote } from '../../../../core/unsent/restored-note.js';
import { Refusal } from '../../../../ui/states/refusal.js';
import { StatusTag, type StatusTone } from '../../../../ui/status-tag/status-tag.js';
import { TextArea } from '../../../../ui/text-area/text-area.js';

type Assignment = AssessmentPanel['assignments'][number];
const STEPS = ['withdrawals', 'reopenings'] as const;
type Step = (typeof STEPS)[number];

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
  imports: [LegalDatePipe, MomentPipe, Refusal, RestoredNote, StatusTag, TextArea, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assessor-row.html',
})
export class AssessorRow {
  private readonly locale = inject(Locale);
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
  protected readonly attempt = new Attempt();
  protected readonly kept = keepForm({
    name: () => withdrawAssessor.at(this.path()),
    value: () => ({ step: this.step(), reason: this.reason() }),
    isEmpty: ({ step, reason }) => step === null || reason === '',
    restore: (kept) => {
      const { step, reason } = keptRecord(kept) ?? {};
      if (typeof reason !== 'string') return;
      this.reason.set(reason);
      this.step.set(STEPS.find((each) => each === step) ?? null);
    },
  });
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

  protected cancel(): void {
    this.kept.done();
    this.step.set(null);
    this.reason.set('');
  }

  protected remind(): Promise<void> {
    return this.post(remindAssessor(this.path()));
  }

  protected async confirm(event: Event): Promise<void> {
    event.preventDefault();
    const step = this.step();
    this.isShown.set(true);
    const reason = this.reason().trim();
    if (!step || reason === '') return;
    const parts = { ...this.path(), body: { reason } };
    await this.post(step === 'reopenings' ? reopenAssignment(parts) : withdrawAssessor(parts));
  }

  private path() {
    return { reference: this.reference(), assignment: this.assignment().id };
  }

  private async post(call: Call<AssessmentPanel>): Promise<void> {
    const panel = await this.attempt.once(call);
    if (!panel) return;
    this.cancel();
    this.changed.emit(panel);
  }
}
