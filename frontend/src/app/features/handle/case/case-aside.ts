import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { nearestDeadline } from '../../../core/deadlines/nearest-deadline.js';
import { daysLeft } from '../../../core/format/days-left.js';
import { formatLegalDate, formatMoment } from '../../../core/format/moment.js';
import { Locale } from '../../../core/locale/locale.js';
import { Card } from '../../../ui/card/card.js';
import { DeadlineCard } from '../../../ui/deadline-card/deadline-card.js';
import { Timeline, type TimelineStep } from '../../../ui/timeline/timeline.js';

/** Beside a case: the terms with the reason of their dates, and everything that happened. */
@Component({
  selector: 'handle-case-aside',
  imports: [Card, DeadlineCard, Timeline, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    @if (next(); as card) {
      <ui-deadline-card
        [title]="card.title"
        [moment]="card.moment"
        [left]="card.left"
        [derivation]="card.derivation"
      />
    }
    @if (others().length > 0) {
      <ui-card [title]="'handle.case.terms' | transloco">
        <ui-timeline [steps]="others()" />
      </ui-card>
    }
    <ui-card [title]="'handle.case.history' | transloco">
      <ui-timeline [steps]="history()" />
    </ui-card>
  `,
})
export class CaseAside {
  private readonly locale = inject(Locale);
  readonly application = input.required<ApplicationView>();

  private readonly nearest = computed(() => nearestDeadline(this.application()));

  protected readonly next = computed(() => {
    const deadline = this.nearest();
    if (!deadline) return null;
    return {
      title: this.locale.text(deadline.label),
      moment: formatLegalDate(deadline.dueOn, this.locale.language(), true),
      left: this.left(deadline.dueOn),
      derivation: deadline.derivation,
    };
  });

  /** What an award asks has a card of its own. */
  protected readonly others = computed<readonly TimelineStep[]>(() =>
    this.application()
      .deadlines.filter((each) => each !== this.nearest() && !each.isDuty)
      .map((each) => ({
        title: this.locale.text(each.label),
        when: each.dueOn ? formatLegalDate(each.dueOn, this.locale.language()) : null,
        note: this.locale.translate(`handle.case.term.${each.ending ?? each.standing}`),
        standing: each.standing === 'running' || each.standing === 'suspended' ? 'future' : 'past',
        derivation: each.derivation,
      })),
  );

  protected readonly history = computed<readonly TimelineStep[]>(() => {
    const { timeline, ahead } = this.application();
    const language = this.locale.language();
    const steps = timeline.map((entry, index) => ({
      at: entry.at,
      title: this.locale.text(entry.label),
      when: formatMoment(entry.at, language),
      note: this.locale.text(entry.by),
      said: entry.said.map((each) => ({
        label: this.locale.text(each.label),
        text: this.locale.text(each.text),
      })),
      standing: index === timeline.length - 1 ? ('current' as const) : ('past' as const),
    }));
    // What a step wrote down of a receipt is told by the step: one act stands there once.
    const taken = new Set(timeline.map(({ at }) => Date.parse(at)));
    const byHand = this.receipts().filter(({ at }) => !taken.has(Date.parse(at)));
    const past = [...steps, ...byHand].toSorted((one, other) => one.at.localeCompare(other.at));
    return [
      ...past.map(({ at: _at, ...step }) => step),
      ...ahead.map((each) => ({
        title: this.locale.text(each.label),
        when: each.dueOn ? formatLegalDate(each.dueOn, language) : null,
        note: each.note ? this.locale.text(each.note) : null,
        standing: 'future' as const,
      })),
    ];
  });

  /** What was written down of the receipt of a duty, which is no step of the application. */
  private receipts() {
    const language = this.locale.language();
    return this.application().deadlines.flatMap(({ label, receipts, begins }) =>
      receipts.map(({ at, by, metOn, reason }, index) => {
        const kind = metOn === null ? 'taken-back' : index === 0 ? 'written' : 'put-right';
        return {
          at,
          title: this.locale.translate(`handle.duties.history.${kind}`, {
            duty: this.locale.text(label),
          }),
          when: formatMoment(at, language),
          note: [
            by,
            metOn &&
              this.locale.translate(begins ? 'handle.duties.begun' : 'handle.duties.met', {
                date: formatLegalDate(metOn, language),
              }),
          ]
            .filter(Boolean)
            .join(', '),
          said: reason
            ? [{ label: this.locale.translate('handle.duties.history.reason'), text: reason }]
            : [],
          standing: 'past' as const,
        };
      }),
    );
  }

  private left(dueOn: string): string {
    const days = daysLeft(dueOn, new Date());
    const key = days < 0 ? 'past' : days === 1 ? 'one-day' : 'days';
    return this.locale.translate(`handle.case.left.${key}`, { days: Math.abs(days) });
  }
}
