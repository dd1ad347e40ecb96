import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  linkedSignal,
  signal,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { ReferenceListView } from '@tranche/contracts';
import type { ReferenceField } from '@tranche/domain/browser';
import { formatLegalDate } from '../../core/format/moment.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { Select } from '../../ui/select/select.js';
import { Question } from '../question.js';
import { Combobox } from '../reference/combobox.js';
import { NotInList } from '../reference/not-in-list.js';
import { ReferenceLabels } from '../reference/reference-labels.js';
import { referenceList } from '../reference/reference-list.js';

/** A list that one overlooks is a select; a longer one is searched by typing. */
const SHORT_LIST = 15;

/** A choice from a list that is kept outside the form; always says whose list it is, and a way out of it. */
@Component({
  selector: 'form-reference-question',
  imports: [Combobox, ErrorState, FormField, Loading, NotInList, Select],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (list.error(); as error) {
      <ui-error-state [error]="error" (retry)="list.reload()" />
    } @else if (!first()) {
      <ui-loading [lines]="2" />
    }
    @if (control(); as control) {
      @if (first(); as start) {
        @if (start.total <= short) {
          <ui-select
            [fid]="fid()"
            [label]="label()"
            [hint]="hintWithSource()"
            [error]="error()"
            [optional]="optional()"
            [options]="options()"
            [value]="code()"
            [disabled]="control().disabled()"
            (valueChange)="control().value.set($event)"
            (touch)="control().markAsTouched()"
          />
        } @else {
          <form-combobox
            [fid]="fid()"
            [label]="label()"
            [hint]="hint()"
            [error]="error()"
            [optional]="optional()"
            [options]="options()"
            [total]="latest()?.total ?? 0"
            [chosenLabel]="chosen()"
            [source]="source()"
            [formField]="control"
            (searched)="search.set($event)"
          />
        }
        @if (!control().disabled()) {
          <form-not-in-list [searches]="start.total > short" />
        }
      }
    }
  `,
})
export class ReferenceQuestion extends Question<ReferenceField> {
  private readonly labels = inject(ReferenceLabels);
  protected readonly short = SHORT_LIST;
  protected readonly search = signal('');
  protected readonly list = referenceList(this.field, this.search);
  /** While the next matches are on their way the last ones stay. */
  protected readonly latest = linkedSignal<ReferenceListView | null, ReferenceListView | null>({
    source: () => (this.list.hasValue() ? this.list.value() : null),
    computation: (view, before) => view ?? before?.value ?? null,
  });
  /** The whole list, as it was before anybody searched: its length picks the control. */
  protected readonly first = linkedSignal<ReferenceListView | null, ReferenceListView | null>({
    source: this.latest,
    computation: (view, before) => before?.value ?? view,
  });

  protected readonly control = computed(() => this.tree().picks[this.field().name]);
  protected readonly options = computed(() =>
    (this.latest()?.items ?? []).map(({ code, label }) => ({
      value: code,
      label: this.locale.text(label),
    })),
  );
  protected readonly code = computed(() => {
    const answer = this.control()?.().value();
    return typeof answer === 'string' ? answer : '';
  });
  protected readonly chosen = computed(() => {
    const code = this.code();
    if (code === '') return '';
    const label = this.labels.labelOf(this.field().list, code);
    return label ? this.locale.text(label) : code;
  });
  protected readonly source = computed(() => {
    const view = this.first();
    if (!view) return '';
    const date = formatLegalDate(view.validFrom, this.locale.language());
    const note = view.note ? ` (${this.locale.text(view.note)})` : '';
    const values = { source: view.source, date };
    return `${this.locale.translate('parts.reference.source', values)}${note}`;
  });
  protected readonly hintWithSource = computed(() =>
    [this.hint(), this.source()].filter(Boolean).join(' · '),
  );

  constructor() {
    super();
    effect(() => {
      const view = this.latest();
      if (view) this.labels.learn(view.list, view.items);
    });
  }
}
