import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RehearsalView } from '@tranche/contracts';
import { callBlockers } from '../../../api/rehearsal.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { daysLeft } from '../../../core/format/days-left.js';
import { formatLegalDate, formatMoment, lastDayBefore } from '../../../core/format/moment.js';
import { Locale } from '../../../core/locale/locale.js';
import { Card } from '../../../ui/card/card.js';
import { ErrorState } from '../../../ui/states/error-state.js';

const TICK_MILLISECONDS = 5000;

/** How long there is, by the clock that counts, and with whom lies what is missing: they are mailed by one press. */
@Component({
  selector: 'rehearsal-card',
  imports: [Card, ErrorState, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rehearsal-card.html',
})
export class RehearsalCard {
  readonly reference = input.required<string>();
  readonly rehearsal = input.required<RehearsalView>();
  readonly changed = output<RehearsalView>();

  private readonly locale = inject(Locale);
  protected readonly attempt = new Attempt();
  /** Said of what was done: a line that changes is not heard. */
  protected readonly news = signal('');
  /** The device may be set to another time: its clock only says how long ago the portal said the time. */
  private readonly elapsed = linkedSignal({ source: this.rehearsal, computation: () => 0 });
  private readonly read = linkedSignal({
    source: this.rehearsal,
    computation: () => performance.now(),
  });
  private readonly now = computed(() => Date.parse(this.rehearsal().now) + this.elapsed());

  protected readonly clock = computed(() =>
    formatMoment(new Date(this.now()).toISOString(), this.locale.language(), 'long'),
  );
  protected readonly countdown = computed(() => {
    const { closesAt } = this.rehearsal();
    if (closesAt === null) return null;
    const language = this.locale.language();
    const last = lastDayBefore(closesAt);
    const day = formatLegalDate(last, language, true);
    const isOver = this.now() >= Date.parse(closesAt);
    const days = daysLeft(last, new Date(this.now()));
    const key = isOver ? 'over' : days === 0 ? 'last-day' : days === 1 ? 'one-day' : 'days';
    const until = formatMoment(closesAt, language, 'closing');
    return {
      days: this.locale.translate(`apply.rehearsal.${key}`, { days, day }),
      until: isOver ? '' : this.locale.translate('apply.rehearsal.until', { until }),
    };
  });
  protected readonly people = computed(() =>
    this.rehearsal().people.map(({ sections, calledAt, ...each }) => ({
      ...each,
      sections: sections.map((title) => this.locale.text(title)).join(', '),
      said: this.locale.translate(`apply.rehearsal.${calledAt === null ? 'to-call' : 'called'}`, {
        time: calledAt === null ? '' : formatMoment(calledAt, this.locale.language(), 'time'),
      }),
    })),
  );
  protected readonly waiting = computed(() =>
    this.rehearsal().people.filter(({ calledAt }) => calledAt === null),
  );

  constructor() {
    const ticking = setInterval(
      () => this.elapsed.set(performance.now() - this.read()),
      TICK_MILLISECONDS,
    );
    inject(DestroyRef).onDestroy(() => clearInterval(ticking));
  }

  protected async call(): Promise<void> {
    this.news.set('');
    const waiting = this.waiting();
    const people = waiting.map(({ id }) => id);
    const view = await this.attempt.send(
      callBlockers({ reference: this.reference(), body: { people } }),
    );
    if (!view) return;
    const reached = view.people.filter(
      ({ id, calledAt }) => calledAt !== null && people.includes(id),
    );
    const names = reached.map(({ name, organisation }) => `${name} (${organisation})`).join(', ');
    this.changed.emit(view);
    this.news.set(
      this.locale.translate(`apply.rehearsal.${names ? 'sent' : 'none-left'}`, { names }),
    );
  }
}
