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
import type { OfficeList, PersonInOffice as Person } from '@tranche/contracts';
import { endOffice, giveOffice } from '../../../api/offices.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { formatMoment } from '../../../core/format/moment.js';
import { Locale } from '../../../core/locale/locale.js';
import { keepForm } from '../../../core/unsent/kept-form.js';
import { keptTexts } from '../../../core/unsent/kept-record.js';
import { RestoredNote } from '../../../core/unsent/restored-note.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { scopeName } from './scope-name.js';

const LEAST_CHARACTERS = 5;

/** Somebody of the authority with what she holds; each can be ended with a reason. */
@Component({
  selector: 'person-in-office',
  imports: [ErrorState, ErrorSummary, RestoredNote, TextArea, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-in-office.html',
})
export class PersonInOffice {
  readonly person = input.required<Person>();
  readonly finished = output<OfficeList>();

  private readonly locale = inject(Locale);
  /** The office that is about to end. */
  protected readonly ending = signal<string | null>(null);
  protected readonly reason = signal('');
  protected readonly kept = keepForm({
    name: () => `${giveOffice.at()}?person=${this.person().personId}`,
    value: () => ({ office: this.ending() ?? '', reason: this.reason() }),
    isEmpty: ({ reason }) => reason.trim() === '',
    restore: (kept) => {
      const { office, reason } = keptTexts({ office: '', reason: '' }, kept);
      // Ended meanwhile, by somebody else: there is nothing to say a reason for.
      if (!this.person().offices.some(({ id, canEnd }) => id === office && canEnd)) return;
      this.ending.set(office);
      this.reason.set(reason);
    },
  });
  protected readonly attempt = new Attempt(() => this.fid());
  protected readonly fid = computed(() => `ending-${this.ending() ?? ''}`);

  protected readonly offices = computed(() =>
    this.person().offices.map(({ id, office, givenBy, givenAt, canEnd, ...scope }) => ({
      id,
      office,
      canEnd,
      scope: scopeName(scope, this.locale),
      since:
        givenBy === null || givenAt === null
          ? ''
          : this.locale.translate('offices.since', {
              by: givenBy,
              at: formatMoment(givenAt, this.locale.language(), 'short'),
            }),
    })),
  );

  protected begin(id: string): void {
    this.attempt.begin();
    this.reason.set('');
    this.ending.set(id);
  }

  protected leave(): void {
    this.kept.done();
    this.reason.set('');
    this.ending.set(null);
  }

  protected async end(event: Event): Promise<void> {
    event.preventDefault();
    const office = this.ending();
    const reason = this.reason().trim();
    const wrong =
      reason.length >= LEAST_CHARACTERS
        ? []
        : [{ for: this.fid(), text: this.locale.translate('offices.missing.reason') }];
    if (!this.attempt.begin(wrong) || office === null) return;
    const list = await this.attempt.send(endOffice({ office, body: { reason } }));
    if (!list) return;
    this.leave();
    this.finished.emit(list);
  }
}
