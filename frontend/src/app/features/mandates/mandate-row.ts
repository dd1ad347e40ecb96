import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MandateView } from '@tranche/contracts';
import { formatMoment } from '../../core/format/moment.js';
import { withdrawMandate } from '../../api/mandates.js';
import { Locale } from '../../core/locale/locale.js';
import { keepForm } from '../../core/unsent/kept-form.js';
import { RestoredNote } from '../../core/unsent/restored-note.js';
import { StatusTag, type StatusTone } from '../../ui/status-tag/status-tag.js';
import { TextArea } from '../../ui/text-area/text-area.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { mandateSentence } from './mandate-sentence.js';

const TONES: Readonly<Record<MandateView['standing'], StatusTone>> = {
  offered: 'attention',
  declined: 'todo',
  coming: 'busy',
  'in-force': 'good',
  ended: 'todo',
  withdrawn: 'todo',
};
const LEAST_CHARACTERS = 3;

/** A mandate: for whom, for what and until when, where it stands, and what can be done about it. */
@Component({
  selector: 'mandate-row',
  imports: [RestoredNote, RouterLink, StatusTag, TextArea, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mandate-row.html',
})
export class MandateRow {
  readonly mandate = input.required<MandateView>();
  /** The reader received it, and did not give it. */
  readonly isOwn = input(false);
  readonly isBusy = input(false);
  readonly answered = output<'accepted' | 'declined'>();
  readonly withdrawn = output<string>();

  private readonly locale = inject(Locale);
  protected readonly isEnding = signal(false);
  protected readonly reason = signal('');
  protected readonly error = signal('');
  protected readonly kept = keepForm({
    name: () => withdrawMandate.at({ mandate: this.mandate().id }),
    value: () => this.reason(),
    isEmpty: (reason) => reason === '' || this.mandate().withdrawn !== null,
    restore: (kept) => {
      if (typeof kept !== 'string' || kept === '') return;
      this.reason.set(kept);
      this.isEnding.set(true);
    },
  });
  protected readonly tone = computed(() => TONES[this.mandate().standing]);
  protected readonly sentence = computed(() => mandateSentence(this.mandate(), this.locale));
  /** As its receiver reads it: she need not be told her own name. */
  protected readonly heading = computed(() =>
    this.isOwn() ? this.mandate().organisation : this.mandate().name,
  );
  protected readonly given = computed(() => {
    const { givenBy: by, givenAt } = this.mandate();
    const at = formatMoment(givenAt, this.locale.language(), 'short');
    return this.locale.translate('mandates.given-by', { by, at });
  });
  protected readonly ended = computed(() => {
    const { withdrawn } = this.mandate();
    if (withdrawn === null) return null;
    const at = formatMoment(withdrawn.at, this.locale.language(), 'short');
    return this.locale.translate('mandates.withdrawn-by', { ...withdrawn, at });
  });

  protected cancel(): void {
    this.kept.done();
    this.isEnding.set(false);
    this.reason.set('');
    this.error.set('');
  }

  protected end(event: Event): void {
    event.preventDefault();
    const reason = this.reason().trim();
    const isRight = reason.length >= LEAST_CHARACTERS;
    this.error.set(isRight ? '' : this.locale.translate('mandates.missing.reason'));
    if (isRight) this.withdrawn.emit(reason);
  }
}
