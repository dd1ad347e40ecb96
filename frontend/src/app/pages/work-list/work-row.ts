import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WorkItem } from '@tranche/contracts';
import { daysLeft } from '../../core/format/days-left.js';
import { LegalDatePipe } from '../../core/format/moment.pipe.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { StatusTag, type StatusTone } from '../../ui/status-tag/status-tag.js';

/** Within a week somebody has to start. */
const SOON = 7;

/** One thing that waits: what, about what, and by when. The whole row leads there. */
@Component({
  selector: '[app-work-row]',
  imports: [LegalDatePipe, RouterLink, StatusTag, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'task work__row' },
  template: `
    @let shown = item();
    <div class="task__text">
      <a [routerLink]="link()" [attr.aria-describedby]="shown.id">{{ shown.task | text }}</a>
      <small>
        @if (shown.title; as title) {
          {{ title | text }} · <span translate="no">{{ shown.reference }}</span>
        } @else if (shown.count > 1) {
          {{ 'home.work.count' | transloco: { count: shown.count } }} ·
          {{ shown.trancheName | text }}
        } @else {
          {{ shown.trancheName | text }}
        }
        @if (namesOrganisation() && shown.organisation; as own) {
          · {{ 'ui.organisation.for' | transloco: { names: own.name } }}
        }
      </small>
    </div>
    <div class="work__when" [id]="shown.id">
      @if (shown.dueOn; as day) {
        <span class="number">{{ day | legalDate }}</span>
        <ui-status-tag [tone]="tone()" [text]="left().key | transloco: left()" />
      } @else {
        <span class="soft">{{ 'home.work.no-day' | transloco }}</span>
      }
    </div>
  `,
})
export class WorkRow {
  private readonly router = inject(Router);
  readonly item = input.required<WorkItem>();
  /** Tasks are for more than one organisation. */
  readonly namesOrganisation = input(false);

  /** The address holds what a list is filtered on. */
  protected readonly link = computed(() => this.router.parseUrl(this.item().page));

  private readonly days = computed(() => daysLeft(this.item().dueOn ?? '', new Date()));

  protected readonly left = computed(() => {
    const days = this.days();
    if (this.item().isOverdue || days < 0) return { key: 'home.work.late', count: 0 };
    if (days === 0) return { key: 'home.work.today', count: 0 };
    if (days === 1) return { key: 'home.work.tomorrow', count: 1 };
    return { key: 'home.work.days', count: days };
  });

  protected readonly tone = computed<StatusTone>(() => {
    if (this.item().isOverdue || this.days() < 0) return 'wrong';
    return this.days() <= SOON ? 'attention' : 'todo';
  });
}
