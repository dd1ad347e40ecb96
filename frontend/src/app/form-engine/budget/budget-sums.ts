import {
  ChangeDetectionStrategy,
  Component,
  ViewEncapsulation,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  budgetGrid,
  budgetTotals,
  nameOfOwner,
  type BudgetAxis,
  type BudgetSum,
  type CostLine,
  type CostLinesField,
} from '@tranche/domain/browser';
import { EuroPipe } from '../../core/format/euro.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { Card } from '../../ui/card/card.js';
import { Select } from '../../ui/select/select.js';

/** Along which axes a budget is shown, down and across, where not by partner and year. */
const VIEWS = {
  category: ['category', 'year'],
  activity: ['activity', 'year'],
  'partner-category': ['partner', 'category'],
} as const satisfies Record<string, readonly [BudgetAxis, BudgetAxis]>;

const BY_PARTNER: readonly [BudgetAxis, BudgetAxis] = ['partner', 'year'];
const OTHER_VIEWS = Object.keys(VIEWS);

type View = keyof typeof VIEWS;

/**
 * What a budget comes to along two of its axes while somebody types, what never counts apart from it, and
 * of each sum the lines it is made of. The server reckons with the same function.
 */
@Component({
  selector: 'form-budget-sums',
  imports: [Card, EuroPipe, Select, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/form/budget-sums.css'],
  templateUrl: './budget-sums.html',
})
export class BudgetSums {
  private readonly locale = inject(Locale);
  readonly field = input.required<CostLinesField>();
  readonly lines = input.required<readonly CostLine[]>();

  protected readonly view = signal('');
  protected readonly views = computed(() =>
    OTHER_VIEWS.map((value) => ({
      value,
      label: this.locale.translate(`parts.budget.view-${value}`),
    })),
  );
  private readonly axes = computed(() => {
    const view = this.view();
    return isView(view) ? VIEWS[view] : BY_PARTNER;
  });
  protected readonly totals = computed(() => budgetTotals(this.field(), this.lines()));
  protected readonly grid = computed(() => {
    const [down, across] = this.axes();
    const { rows, columns, whole } = budgetGrid(this.field(), this.lines(), [down, across]);
    const named = {
      columns: columns.map((column) => ({ ...column, name: this.name(across, column.key) })),
    };
    return {
      ...named,
      whole,
      rows: rows.map((row) => ({ ...row, name: this.name(down, row.key) })),
    };
  });
  protected readonly down = computed(() => this.locale.translate(`parts.budget.${this.axes()[0]}`));
  protected readonly setApart = computed(() =>
    this.totals().setApart.map((part) => {
      const category = this.field().categories.find(({ code }) => code === part.key);
      const why = category?.neverCounts;
      return {
        cents: part.cents,
        name: category ? this.locale.text(category.label) : (part.key ?? ''),
        why: why ? `${this.locale.text(why.why)} (${why.article})` : '',
      };
    }),
  );

  /** The sum that somebody wants to see the lines of; none once the lines changed. */
  protected readonly explained = linkedSignal<readonly CostLine[], Explained | null>({
    source: this.lines,
    computation: () => null,
  });
  protected readonly madeOf = computed(() => {
    const lines = this.lines();
    return (this.explained()?.sum.lines ?? []).flatMap((at) => {
      const line = lines[at];
      if (!line) return [];
      const amount = typeof line.amountCents === 'number' ? line.amountCents : 0;
      return [{ number: at + 1, words: this.words(line), amount }];
    });
  });

  protected explain(sum: BudgetSum, name: string): void {
    this.explained.set({ sum, name });
  }

  private words(line: CostLine): string {
    const parts = [
      this.name('partner', line.partner ?? null),
      this.name('category', line.category),
      line.description,
    ];
    return parts.filter((part) => part !== '').join(' · ');
  }

  private name(axis: BudgetAxis, key: string | null): string {
    if (key === null) return this.locale.translate(`parts.budget.no-${axis}`);
    switch (axis) {
      case 'partner':
        return (
          nameOfOwner(this.field(), { partner: key }) ?? this.locale.translate('parts.budget.gone')
        );
      case 'year':
        return this.locale.translate('parts.costs.year-number', { number: key });
      case 'category': {
        const category = this.field().categories.find(({ code }) => code === key);
        return category ? this.locale.text(category.label) : key;
      }
      case 'activity':
        return key;
    }
  }
}

interface Explained {
  readonly sum: BudgetSum;
  readonly name: string;
}

function isView(view: string): view is View {
  return view in VIEWS;
}
