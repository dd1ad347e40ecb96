import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchemeLint } from '@tranche/contracts';
import { readSchemeLint } from '../../../api/schemes.js';
import { fetched } from '../../../core/api/fetched.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { PageTitle } from '../../../core/navigation/page-title.js';
import { SessionStore } from '../../../core/session/session-store.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { Card } from '../../../ui/card/card.js';
import { Notice } from '../../../ui/notice/notice.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { Timeline, type TimelineStep } from '../../../ui/timeline/timeline.js';
import { FindingList } from './finding-list.js';
import { LetterCheck } from './letter-check.js';
import { outcomeOf } from './lint-outcome.js';

/** What a version of a scheme does with made-up cases, before a tranche opens under it. */
@Component({
  imports: [
    BackLink,
    Card,
    ErrorState,
    FindingList,
    LetterCheck,
    Loading,
    Notice,
    RouterLink,
    StatusTag,
    TextPipe,
    Timeline,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './scheme-lint.page.html',
})
export class SchemeLintPage {
  private readonly locale = inject(Locale);
  private readonly session = inject(SessionStore);
  readonly scheme = input.required<string>();
  readonly version = input.required<string>();

  protected readonly lint = fetched(() =>
    readSchemeLint({ scheme: this.scheme(), version: this.version() }),
  );
  protected readonly outcome = computed(() =>
    this.lint.hasValue() ? outcomeOf(this.lint.value()) : null,
  );
  protected readonly mayOpen = computed(() => this.session.roles().includes('officer'));

  protected readonly walks = computed(() =>
    this.lint.hasValue()
      ? this.lint.value().walks.map(({ end, steps }) => ({ end, steps: steps.map(this.stepOf) }))
      : [],
  );

  private readonly stepOf = (
    { label, by, to }: SchemeLint['walks'][number]['steps'][number],
    index: number,
    { length }: readonly unknown[],
  ): TimelineStep => ({
    title: this.locale.text(label),
    when: this.locale.text(by),
    note: this.locale.text(to),
    standing: index === length - 1 ? 'current' : 'past',
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (!this.lint.hasValue()) return;
      const { name, version } = this.lint.value();
      title.name(
        `${this.locale.translate('handle.titles.lint')} ${this.locale.text(name)} ${version}`,
      );
    });
  }
}
