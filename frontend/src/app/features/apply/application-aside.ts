import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { nearestDeadline } from '../../core/deadlines/nearest-deadline.js';
import { daysLeft } from '../../core/format/days-left.js';
import { initialsOf } from '../../core/format/initials.js';
import {
  dateInNetherlands,
  formatLegalDate,
  formatMoment,
  lastDayBefore,
} from '../../core/format/moment.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { Card } from '../../ui/card/card.js';
import { ContactAddress } from '../../ui/contact/contact-address.js';
import { DeadlineCard } from '../../ui/deadline-card/deadline-card.js';
import { Timeline, type TimelineStep } from '../../ui/timeline/timeline.js';

/** Beside the tasks: the date that counts, who takes part, what happened and what comes. */
@Component({
  selector: 'application-aside',
  imports: [Card, ContactAddress, DeadlineCard, RouterLink, TextPipe, Timeline, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let view = application();
    @if (deadline(); as card) {
      <ui-deadline-card
        [title]="card.title"
        [moment]="card.moment"
        [left]="card.left"
        [note]="progress()"
        [done]="view.state.phase === 'draft' ? doneCount() : null"
        [total]="view.tasks.length"
        [derivation]="card.derivation"
      />
    }
    @if (hasPartners()) {
      <ui-card [title]="'apply.aside.who' | transloco">
        <ul class="people">
          @for (partner of view.partners; track partner.id) {
            <li>
              <span class="initials" aria-hidden="true">{{ initials(partner.name) }}</span>
              <span>
                <b>{{ partner.name }}</b>
                <small>
                  {{ partner.kindLabel | text }}
                  @if (partner.isYou) {
                    · {{ 'apply.aside.you' | transloco }}
                  }
                </small>
                <span
                  class="people__state"
                  [class.people__state--yes]="partner.hasConfirmed"
                  [class.people__state--no]="!partner.hasConfirmed"
                >
                  {{
                    'apply.aside.' + (partner.hasConfirmed ? 'agreed' : 'not-agreed') | transloco
                  }}
                </span>
              </span>
            </li>
          }
        </ul>
      </ui-card>
    }
    @if (hasColleagues()) {
      <ui-card [title]="'apply.aside.colleagues' | transloco">
        <p>{{ 'apply.aside.colleagues-text' | transloco }}</p>
        <p>
          <a [routerLink]="['/aanvragen', view.reference, 'mensen']">
            {{ 'apply.aside.to-colleagues' | transloco }}
          </a>
        </p>
      </ui-card>
    }
    <ui-card [title]="'apply.aside.contact' | transloco">
      <p>{{ 'apply.aside.contact-' + reason() | transloco: { reference: view.reference } }}</p>
      <ui-contact-address [of]="view.authority" />
    </ui-card>
    <ui-card [title]="'apply.aside.timeline' | transloco">
      <ui-timeline [steps]="steps()" />
    </ui-card>
  `,
})
export class ApplicationAside {
  readonly application = input.required<ApplicationView>();
  private readonly locale = inject(Locale);
  protected readonly initials = initialsOf;

  /** After the decision there are things to report that the portal does not take in yet. */
  protected readonly reason = computed(() =>
    this.application().state.phase === 'execution' ? 'report' : 'ask',
  );

  /** Whoever may only apply alone is not told who takes part. */
  protected readonly hasPartners = computed(
    () =>
      this.application().partners.length > 1 ||
      this.application().tasks.some(({ part }) => part === 'partners'),
  );

  /** Who applies for oneself has none, and who handles it is no colleague. */
  protected readonly hasColleagues = computed(() => {
    const { applicantKind, viewer } = this.application();
    return applicantKind === 'organisation' && (viewer === 'applicant' || viewer === 'partner');
  });

  /** What is optional and left alone is no work that remains. */
  private readonly tasks = computed(() =>
    this.application().tasks.filter(({ status }) => status !== 'optional'),
  );
  protected readonly doneCount = computed(
    () => this.tasks().filter((task) => task.status === 'done').length,
  );

  protected readonly progress = computed(() =>
    this.application().state.phase === 'draft'
      ? this.locale.translate('apply.aside.progress', {
          done: this.doneCount(),
          total: this.tasks().length,
        })
      : '',
  );

  /** In a draft the closing of the window counts; afterwards the nearest term. */
  protected readonly deadline = computed(() => {
    const view = this.application();
    const language = this.locale.language();
    if (view.state.phase === 'draft') {
      return {
        title: this.locale.translate('apply.aside.submit-until'),
        moment: formatMoment(view.closesAt, language, 'closing'),
        left:
          Date.now() < Date.parse(view.closesAt)
            ? this.daysLeft(lastDayBefore(view.closesAt))
            : this.locale.translate('apply.aside.past'),
        derivation: [],
      };
    }
    const next = nearestDeadline(view);
    if (!next) return null;
    return {
      title: this.locale.text(next.label),
      moment: formatLegalDate(next.dueOn, language, true),
      left: this.daysLeft(next.dueOn),
      derivation: next.derivation,
    };
  });

  protected readonly steps = computed<TimelineStep[]>(() => {
    const view = this.application();
    const language = this.locale.language();
    // What was sent beside the form is called by what came in: the state may well be what it was.
    const sent = new Map(view.receipts.map(({ number, step }) => [number, step]));
    // Where it was before is no news: what happened there is called by what was done.
    const isNews = ({ stateLabel, procedure }: (typeof view.timeline)[number], index: number) =>
      !view.timeline
        .slice(0, index)
        .some((each) => each.procedure === procedure && each.stateLabel.nl === stateLabel.nl);
    const past = view.timeline.map((entry, index) => ({
      day: dateInNetherlands(new Date(entry.at)),
      title: this.locale.text(
        sent.get(entry.number) ?? (isNews(entry, index) ? entry.stateLabel : entry.label),
      ),
      when: formatMoment(entry.at, language),
      note: this.locale.text(entry.by),
      said: entry.said.map((each) => ({
        label: this.locale.text(each.label),
        text: this.locale.text(each.text),
      })),
      standing: 'past' as const,
    }));
    const ahead = view.deadlines
      .filter((each) => each.standing === 'running' || each.standing === 'suspended')
      .map((each) => ({
        title: this.locale.text(each.label),
        when: each.dueOn
          ? this.locale.translate('apply.aside.at-the-latest', {
              date: formatLegalDate(each.dueOn, language),
            })
          : this.locale.translate('apply.aside.stands-still'),
        standing: 'future' as const,
        derivation: each.derivation,
      }));
    const met = view.deadlines.flatMap(({ isDuty, metOn, begins, label, derivation }) =>
      isDuty && metOn !== null
        ? [
            {
              day: metOn,
              title: this.locale.text(label),
              when: this.locale.translate(begins ? 'apply.aside.begun' : 'apply.aside.came-in', {
                date: formatLegalDate(metOn, language),
              }),
              standing: 'past' as const,
              derivation,
            },
          ]
        : [],
    );
    const sending = {
      title: this.locale.translate('apply.aside.submit'),
      when: formatMoment(view.closesAt, language, 'closing'),
      standing: 'future' as const,
    };
    const last = past.at(-1);
    const isSent = sent.get(view.timeline.at(-1)?.number ?? 0) !== undefined;
    // What runs beside the application has a state of its own: the award did not happen once more.
    const newest = view.timeline.at(-1);
    const isBeside = newest?.procedure !== undefined;
    const isAgain = newest !== undefined && !isNews(newest, view.timeline.length - 1);
    const current = {
      ...(last && (isSent || isBeside || isAgain)
        ? last
        : { title: this.locale.text(view.state.label) }),
      when: last?.when ?? null,
      standing: 'current' as const,
    };
    return [
      ...[...past.slice(0, -1), ...met].toSorted((one, other) => one.day.localeCompare(other.day)),
      current,
      ...(view.state.phase === 'draft' ? [sending] : []),
      ...ahead,
    ];
  });

  private daysLeft(until: string): string {
    const days = daysLeft(until, new Date());
    if (days < 0) return this.locale.translate('apply.aside.past');
    if (days === 0) return this.locale.translate('apply.aside.last-day');
    return days === 1
      ? this.locale.translate('apply.aside.one-day')
      : this.locale.translate('apply.aside.days', { days });
  }
}
