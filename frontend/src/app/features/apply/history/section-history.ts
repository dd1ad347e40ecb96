import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SectionDifference } from '@tranche/contracts';
import { readSectionDifference, readSectionVersions } from '../../../api/section-versions.js';
import { fetched } from '../../../core/api/fetched.js';
import { formatMoment } from '../../../core/format/moment.js';
import { Locale } from '../../../core/locale/locale.js';
import { AnswerTexts } from '../../../form-engine/answer-texts.js';
import { asSection } from '../../../form-engine/section-definition.js';
import { Select } from '../../../ui/select/select.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { SummaryList, type SummaryItem } from '../../../ui/summary-list/summary-list.js';
import { answersOf } from '../answers-of.js';

/** Who left a section as what, and what is different between any two of those. */
@Component({
  selector: 'section-history',
  imports: [ErrorState, Select, SummaryList, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'comments' },
  templateUrl: './section-history.html',
})
export class SectionHistory {
  readonly reference = input.required<string>();
  readonly section = input.required<string>();

  private readonly locale = inject(Locale);
  private readonly texts = inject(AnswerTexts);
  private readonly at = computed(() => ({
    reference: this.reference(),
    section: this.section(),
  }));
  /** Nothing is asked before somebody wants to see it. */
  protected readonly isOpen = linkedSignal({ source: this.section, computation: () => false });
  protected readonly versions = fetched(() =>
    this.isOpen() ? readSectionVersions(this.at()) : undefined,
  );
  private readonly items = computed(() =>
    this.versions.hasValue() ? this.versions.value().items : [],
  );
  protected readonly options = computed(() =>
    this.items().map(({ version, by, at }) => ({
      value: `${version}`,
      label: `${formatMoment(at, this.locale.language(), 'short')} · ${by ?? this.locale.translate('history.put-back')}`,
    })),
  );
  protected readonly to = linkedSignal(() => `${this.items()[0]?.version ?? ''}`);
  protected readonly from = linkedSignal(() => `${this.items()[1]?.version ?? ''}`);
  protected readonly difference = fetched(() => {
    const [from, to] = [Number(this.from()), Number(this.to())];
    if (from === 0 || to === 0) return undefined;
    return readSectionDifference({ ...this.at(), query: { from, to } });
  });
  protected readonly before = computed(() => this.changed((each) => each.before));
  protected readonly after = computed(() => this.changed((each) => each.after));

  protected toggle(event: Event): void {
    this.isOpen.set(event.target instanceof HTMLDetailsElement && event.target.open);
  }

  /** What was answered otherwise, as it stood in one of the two. */
  private changed(of: (difference: SectionDifference) => SectionDifference['before']) {
    if (!this.difference.hasValue()) return [];
    const difference = this.difference.value();
    const { fields } = asSection(difference.definition);
    const others = fields.filter(({ name }) => difference.changed.includes(name));
    const words = { locale: this.locale, texts: this.texts };
    const items: SummaryItem[] = answersOf({ fields: others }, of(difference), words);
    return items;
  }
}
