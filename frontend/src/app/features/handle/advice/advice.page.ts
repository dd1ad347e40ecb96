import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CommitteeAdvice } from '@tranche/contracts';
import type { Call } from '../../../api/call.js';
import { adoptAdvice, presentAdvice, readAdvice, reopenAdvice } from '../../../api/handle.js';
import { fetched } from '../../../core/api/fetched.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { PageTitle } from '../../../core/navigation/page-title.js';
import type { KeepsChanges } from '../../../core/navigation/unsaved-changes.guard.js';
import { SaveStatus } from '../../../form-engine/autosave/save-status.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../ui/notice/notice.js';
import { PageState } from '../../../ui/states/page-state.js';
import { Refusal } from '../../../ui/states/refusal.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { PointsPipe } from '../points.pipe.js';
import { isTotalRounded } from '../case/assessment/do-means-add-up.js';
import { AdviceCriterion } from './advice-criterion.js';
import { AdviceKeeper } from './advice-keeper.js';
import { ADVICE_TONES } from './advice-tones.js';

/** The advice of the committee on one application: read, written, laid down, opened again. */
@Component({
  imports: [
    AdviceCriterion,
    BackLink,
    ConfirmDialog,
    ErrorSummary,
    MomentPipe,
    NgTemplateOutlet,
    Notice,
    PageState,
    PointsPipe,
    Refusal,
    RouterLink,
    SaveStatus,
    StatusTag,
    TextPipe,
    TranslocoPipe,
  ],
  providers: [AdviceKeeper],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './advice.page.html',
})
export class AdvicePage implements KeepsChanges {
  private readonly locale = inject(Locale);
  protected readonly keeper = inject(AdviceKeeper);
  readonly reference = input.required<string>();
  protected readonly loaded = fetched(() => readAdvice({ reference: this.reference() }));
  protected readonly tones = ADVICE_TONES;
  protected readonly attempt = new Attempt();
  protected readonly isShown = signal(false);

  protected readonly errors = computed(() =>
    this.isShown()
      ? (this.keeper.view()?.problems ?? []).map(({ field, text }) => ({
          for: `advice-${field}`,
          text: this.locale.text(text),
        }))
      : [],
  );

  /** What a reader would stumble over, as it stands on the server. */
  protected readonly warnings = computed(() => this.keeper.view()?.warnings ?? []);

  protected readonly isSumRounded = computed(() => {
    const view = this.keeper.view();
    return view !== null && isTotalRounded(view.criteria, view.total);
  });

  /** Whose turn comes first, for who may write but takes no step now. */
  protected readonly waitsFor = computed(() => {
    const view = this.keeper.view();
    if (!view?.mayWrite || view.next !== null || view.status === 'adopted') return null;
    return view.status === 'presented' ? 'chair' : 'officer';
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (!this.loaded.hasValue()) return;
      const view = this.loaded.value();
      title.name(`${this.locale.translate('handle.titles.advice')} ${view.reference}`);
      this.isShown.set(false);
      this.keeper.connect(view);
    });
  }

  leave(): Promise<boolean> {
    return this.keeper.leave();
  }

  protected errorOf(criterion: string): string | undefined {
    return this.errors().find((error) => error.for === `advice-${criterion}`)?.text;
  }

  /** Saves first: what is asked to be confirmed is what stands on the server. */
  protected async ask(dialog: ConfirmDialog): Promise<void> {
    if (await this.isWhole()) dialog.open();
  }

  /** Nothing binds yet: the chair may still change it. Only what there is to remark on it is asked about. */
  protected async askToPresent(dialog: ConfirmDialog): Promise<void> {
    if (!(await this.isWhole())) return;
    if (this.warnings().length > 0) dialog.open();
    else await this.present();
  }

  protected present(): Promise<void> {
    return this.post(presentAdvice({ ...this.path(), body: this.seen() }));
  }

  private async isWhole(): Promise<boolean> {
    if (!(await this.keeper.flush())) return false;
    this.isShown.set(true);
    this.attempt.begin();
    return this.errors().length === 0;
  }

  protected adopt(): Promise<void> {
    return this.post(adoptAdvice({ ...this.path(), body: this.seen() }));
  }

  protected reopen(): Promise<void> {
    return this.post(reopenAdvice(this.path()));
  }

  private path() {
    return { reference: this.reference() };
  }

  private seen() {
    return { version: this.keeper.view()?.version ?? 0 };
  }

  private async post(call: Call<CommitteeAdvice>): Promise<void> {
    const view = await this.attempt.once(call);
    if (view) {
      this.keeper.connect(view);
      this.isShown.set(false);
    }
    if (this.attempt.refused()?.isOvertaken) this.loaded.reload();
  }
}
