import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LeadTransferView } from '@tranche/contracts';
import type { Call } from '../../../../api/call.js';
import { answerLead, offerLead, readLeadTransfer, withdrawLead } from '../../../../api/partners.js';
import { fetched } from '../../../../core/api/fetched.js';
import { Attempt } from '../../../../core/attempt/attempt.js';
import { MomentPipe } from '../../../../core/format/moment.pipe.js';
import { Locale } from '../../../../core/locale/locale.js';
import { TextPipe } from '../../../../core/locale/text.pipe.js';
import { keepForm } from '../../../../core/unsent/kept-form.js';
import { RestoredNote } from '../../../../core/unsent/restored-note.js';
import { BackLink } from '../../../../ui/back-link/back-link.js';
import { Card } from '../../../../ui/card/card.js';
import { ErrorSummary } from '../../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../../ui/notice/notice.js';
import { ReasonList } from '../../../../ui/reason-list/reason-list.js';
import { ErrorState } from '../../../../ui/states/error-state.js';
import { PageState } from '../../../../ui/states/page-state.js';
import { TextArea } from '../../../../ui/text-area/text-area.js';
import { ChangeEffects } from './change-effects.js';

const LEAST_CHARACTERS = 10;

/** What it means that another leads, before anybody offers it or takes it over. */
@Component({
  imports: [
    BackLink,
    Card,
    ChangeEffects,
    ErrorState,
    ErrorSummary,
    MomentPipe,
    Notice,
    PageState,
    ReasonList,
    RestoredNote,
    RouterLink,
    TextArea,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './lead-transfer.page.html',
})
export class LeadTransferPage {
  readonly reference = input.required<string>();
  readonly partner = input.required<string>();

  private readonly locale = inject(Locale);
  protected readonly view = fetched(() => readLeadTransfer(this.at()));
  protected readonly attempt = new Attempt((pointer) => pointer.replace(/^#?\//, 'lead-'));
  /** Said of what was done; the page shows what stands there then. */
  protected readonly done = signal<'offered' | 'withdrawn' | 'accepted' | 'declined' | null>(null);
  protected readonly isDeclining = signal(false);
  protected readonly reason = signal('');
  protected readonly kept = keepForm({
    name: () => answerLead.at(this.at()),
    value: () => this.reason(),
    isEmpty: (reason) => reason === '',
    restore: (kept) => {
      if (typeof kept !== 'string') return;
      this.reason.set(kept);
      this.isDeclining.set(true);
    },
  });
  private readonly at = computed(() => ({
    reference: this.reference(),
    partner: this.partner(),
  }));

  protected offer(): Promise<void> {
    return this.take(offerLead(this.at()), 'offered');
  }

  protected withdraw(): Promise<void> {
    return this.take(withdrawLead(this.at()), 'withdrawn');
  }

  protected accept(): Promise<void> {
    const seen = this.view.value()?.partner.version ?? 0;
    const call = answerLead({ ...this.at(), body: { answer: 'accepted', seen } });
    return this.take(call, 'accepted');
  }

  protected async decline(event: Event): Promise<void> {
    event.preventDefault();
    const reason = this.reason().trim();
    const text = this.locale.translate('partnership.reason-missing');
    const isShort = reason.length < LEAST_CHARACTERS;
    if (!this.attempt.begin(isShort ? [{ for: 'lead-reason', text }] : [])) return;
    const call = answerLead({ ...this.at(), body: { answer: 'declined', reason } });
    await this.take(call, 'declined');
    if (this.done() === 'declined') this.kept.done();
  }

  /** A refusal is shown beside what stands there now. */
  private async take(
    call: Call<LeadTransferView>,
    said: 'offered' | 'withdrawn' | 'accepted' | 'declined',
  ): Promise<void> {
    this.done.set(null);
    const view = await this.attempt.send(call);
    if (!view) {
      this.view.reload();
      return;
    }
    this.view.set(view);
    this.done.set(said);
  }
}
