import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView, Deadline, DutyMet } from '@tranche/contracts';
import { isUnread, type Unread } from '@tranche/domain/browser';
import { recordDuty } from '../../../api/applications.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { LegalDatePipe, MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { SessionStore } from '../../../core/session/session-store.js';
import { keepForm } from '../../../core/unsent/kept-form.js';
import { RestoredNote } from '../../../core/unsent/restored-note.js';
import { Card } from '../../../ui/card/card.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';

/** While nothing is taken back, nothing is kept under any duty. */
const NO_DUTY = 'none';

/** What the applicant owes after the award, and on which day it came in. */
@Component({
  selector: 'handle-duties-card',
  imports: [
    Card,
    ConfirmDialog,
    DateField,
    LegalDatePipe,
    MomentPipe,
    RestoredNote,
    TextArea,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  templateUrl: './duties-card.html',
})
export class DutiesCard {
  readonly application = input.required<ApplicationView>();
  readonly met = output<void>();

  private readonly locale = inject(Locale);
  private readonly session = inject(SessionStore);
  /** An auditor looks on and a decision maker decides: what came in is written down by an officer. */
  protected readonly mayRecord = computed(() => this.session.hasAnyRole(['officer']));

  protected readonly duties = computed(() =>
    this.application()
      .deadlines.filter(({ isDuty }) => isDuty)
      .toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? '')),
  );
  /** The duty that is being recorded. */
  protected readonly open = signal<string | null>(null);
  protected readonly metOn = signal<string | Unread>('');
  private readonly attempt = new Attempt();
  private readonly wrongDay = signal('');
  /** What is wrong with the day, or why the server did not take it. */
  protected readonly problem = computed(() => this.attempt.refused()?.sentence ?? this.wrongDay());
  /** The duty of which the receipt is to be taken back. */
  protected readonly leaving = signal<Deadline | null>(null);
  /** Why it turned out not to have come in; the applicant reads it. */
  protected readonly reason = signal('');
  protected readonly reasonProblem = signal('');
  private readonly dialog = viewChild.required(ConfirmDialog);
  protected readonly kept = keepForm({
    name: () =>
      recordDuty.at({
        reference: this.application().reference,
        duty: this.leaving()?.id ?? NO_DUTY,
      }),
    value: () => this.reason(),
    isEmpty: (reason) => reason === '',
    restore: (kept) => {
      if (typeof kept === 'string') this.reason.set(kept);
    },
  });

  protected start({ id, metOn }: Deadline): void {
    this.open.set(id);
    this.metOn.set(metOn ?? '');
    this.attempt.dismiss();
    this.wrongDay.set('');
  }

  protected async record({ id }: Deadline, event: Event): Promise<void> {
    event.preventDefault();
    const metOn = this.metOn();
    if (isUnread(metOn) || metOn === '') {
      this.wrongDay.set(
        this.locale.translate(metOn === '' ? 'handle.duties.no-day' : 'handle.duties.unread-day'),
      );
      return;
    }
    await this.send(id, { metOn });
  }

  protected ask(duty: Deadline): void {
    // Of another duty nothing was typed here; what this device keeps of it comes back.
    if (this.leaving()?.id !== duty.id) this.reason.set('');
    this.leaving.set(duty);
    this.reasonProblem.set('');
    this.dialog().open();
  }

  /** It did not come in after all. */
  protected async takeBack(): Promise<void> {
    const duty = this.leaving();
    const reason = this.reason().trim();
    if (!duty) return;
    if (reason === '') {
      this.reasonProblem.set(this.locale.translate('handle.duties.no-reason'));
      this.dialog().open();
      return;
    }
    if (await this.send(duty.id, { metOn: null, reason })) return this.startOver();
    // The dialog closed when it was sent: what stands in it did not get there.
    this.reasonProblem.set(this.problem());
    this.dialog().open();
  }

  protected startOver(): void {
    this.kept.done();
    this.reason.set('');
  }

  private async send(duty: string, body: DutyMet): Promise<boolean> {
    this.wrongDay.set('');
    const { reference } = this.application();
    if (!(await this.attempt.send(recordDuty({ reference, duty, body })))) return false;
    this.open.set(null);
    this.met.emit();
    return true;
  }
}
