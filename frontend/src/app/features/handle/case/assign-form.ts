import { HttpClient } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import type {
  ApplicationView,
  AssessmentPanel,
  TransitionPreview as Preview,
} from '@tranche/contracts';
import { IdempotencyKey } from '../../../core/api/idempotency-key.js';
import { ApiError } from '../../../core/api/problem.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { TransitionPreview } from '../../../form-engine/transition/transition-preview.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../ui/notice/notice.js';
import { Refusal } from '../../../ui/states/refusal.js';

/** Whom to ask: the proposal is ticked, with everybody's load and what stands in the way. */
@Component({
  selector: 'handle-assign-form',
  imports: [Checkbox, ErrorSummary, Notice, Refusal, TextPipe, TransitionPreview, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assign-form.html',
})
export class AssignForm {
  private readonly http = inject(HttpClient);
  private readonly locale = inject(Locale);
  private readonly intention = new IdempotencyKey();
  readonly application = input.required<ApplicationView>();
  readonly panel = input.required<AssessmentPanel>();
  readonly assigned = output<AssessmentPanel>();
  /** Something happened meanwhile: who can be asked and how it stands are read anew. */
  readonly overtaken = output<void>();

  protected readonly chosen = linkedSignal<readonly string[]>(() =>
    this.panel()
      .candidates.filter(({ isProposed }) => isProposed)
      .map(({ personId }) => personId),
  );
  protected readonly attempt = signal(0);
  protected readonly isSending = signal(false);
  protected readonly refused = signal<ApiError | null>(null);
  /** What was shown, and of which choice: another choice is shown again before it binds. */
  protected readonly previewed = signal<{ of: string; preview: Preview } | null>(null);
  /** Everybody was asked, or has an interest: nothing can be chosen here. */
  protected readonly isNobodyLeft = computed(() =>
    this.panel().candidates.every(({ conflicts }) => conflicts.length > 0),
  );
  protected readonly mayAskAgain = computed(
    () => this.isRunning() && this.panel().assignments.some(({ status }) => status === 'withdrawn'),
  );
  /** An assessment that runs already is not started: somebody is replaced. */
  protected readonly isRunning = computed(
    () => this.application().state.means === 'being-assessed',
  );
  protected readonly names = computed(() =>
    this.panel()
      .candidates.filter(({ personId }) => this.chosen().includes(personId))
      .map(({ name }) => name)
      .join(', '),
  );
  protected readonly shown = computed(() => {
    const previewed = this.previewed();
    return previewed?.of === JSON.stringify(this.request()) ? previewed.preview : null;
  });
  protected readonly isShort = computed(() => this.chosen().length < this.panel().stillNeeded);
  protected readonly errors = computed(() =>
    this.attempt() > 0 && this.isShort()
      ? [
          {
            for: 'assessor-0',
            text: this.locale.translate('handle.panel.too-few', {
              required: this.panel().stillNeeded,
            }),
          },
        ]
      : [],
  );

  /** The chosen about whom something was found that may be an interest: a person decides. */
  protected readonly toWeigh = computed(() =>
    this.panel().candidates.filter(
      ({ personId, signs }) => signs.length > 0 && this.chosen().includes(personId),
    ),
  );
  protected readonly weighed = signal<readonly string[]>([]);

  protected weigh(personId: string, isWeighed: boolean): void {
    this.weighed.update((all) => {
      const others = all.filter((each) => each !== personId);
      return isWeighed ? [...others, personId] : others;
    });
  }

  protected toggle(personId: string): void {
    this.chosen.update((chosen) =>
      chosen.includes(personId)
        ? chosen.filter((each) => each !== personId)
        : [...chosen, personId],
    );
  }

  protected async assign(event: Event): Promise<void> {
    event.preventDefault();
    this.attempt.update((attempt) => attempt + 1);
    if (this.isShort() || this.isSending()) return;
    this.isSending.set(true);
    this.refused.set(null);
    const address = `/v1/applications/${this.application().reference}/assignments`;
    const request = this.request();
    try {
      if (this.shown() === null) {
        const preview = this.http.post<Preview>(`${address}/previews`, request);
        this.previewed.set({
          of: JSON.stringify(request),
          preview: await firstValueFrom(preview),
        });
        return;
      }
      this.assigned.emit(
        await this.intention.send((headers) =>
          this.http.post<AssessmentPanel>(address, request, { headers }),
        ),
      );
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.refused.set(error);
      if (error.isOvertaken) this.overtaken.emit();
    } finally {
      this.isSending.set(false);
    }
  }

  private request() {
    const weighed = this.weighed().filter((each) => this.chosen().includes(each));
    return { personIds: this.chosen(), weighed, seen: this.application().eventNumber };
  }
}
