import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReferenceListDifference } from '@tranche/contracts';
import { formatLegalDate } from '../../../core/format/moment.js';
import { Locale } from '../../../core/locale/locale.js';
import { Notice } from '../../../ui/notice/notice.js';

type Entry = ReferenceListDifference['added']['items'][number];

/** What a version of a list changes of the one before it: what comes, what goes, what reads otherwise. */
@Component({
  selector: 'list-difference',
  imports: [Notice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './list-difference.html',
})
export class ListDifference {
  readonly difference = input.required<ReferenceListDifference>();

  private readonly locale = inject(Locale);
  protected readonly title = computed(() => {
    const { isKnown, since } = this.difference();
    if (isKnown) return this.locale.translate('lists.difference.known');
    if (since === null) return this.locale.translate('lists.difference.first');
    const day = formatLegalDate(since, this.locale.language(), true);
    return this.locale.translate('lists.difference.since', { day });
  });

  /** With how many are not shown. */
  protected readonly parts = computed(() => {
    const { added, removed, changed } = this.difference();
    const each = (key: string, total: number, lines: readonly string[]) => ({
      key,
      total,
      lines,
      more: total - lines.length,
    });
    return [
      each(
        'added',
        added.total,
        added.items.map((one) => this.line(one)),
      ),
      each(
        'removed',
        removed.total,
        removed.items.map((one) => this.line(one)),
      ),
      each(
        'changed',
        changed.total,
        changed.items.map(({ before, after }) => `${this.line(before)} → ${this.line(after)}`),
      ),
    ].filter(({ total }) => total > 0);
  });

  private line({ code, label, attributes }: Entry): string {
    const more = Object.entries(attributes).map(([name, value]) => `${name}: ${value}`);
    return [code, `${label.nl} / ${label.en}`, ...more].join(' · ');
  }
}
