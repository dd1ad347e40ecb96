import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  model,
  output,
  signal,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  amountOfHours,
  cents,
  formatEuro,
  isOfNobody,
  isUnread,
  MOST_COST_LINES,
  type CostLine,
  type CostLinesField,
} from '@tranche/domain/browser';
import { EuroPipe } from '../../core/format/euro.pipe.js';
import { LazyPart } from '../../core/lazy/lazy-part.js';
import { Locale } from '../../core/locale/locale.js';
import { TextCatalogue } from '../../core/locale/text-catalogue.js';
import { leadTo } from '../../core/navigation/lead-to.js';
import type { FieldError } from '../../core/api/field-errors.js';
import { Card } from '../../ui/card/card.js';
import { TakesLines } from '../../ui/field/takes-lines.js';
import { PasteNote } from '../paste/paste-note.js';
import { Pasting } from '../paste/pasting.js';
import { COST_TITLES, costsTarget } from '../paste/table-columns.js';
import { wrongPasted } from '../paste/wrong-pasted.js';
import { fetchSheetPart, sheetBindings } from '../sheet/fetch-sheet-part.js';
import { costColumns } from '../sheet/write/sheet-columns.js';
import { OwnLines } from '../budget/own-lines.js';
import { inStep, ownedBy, withHours } from '../budget/changed-line.js';
import { ShownLines, WHOLE } from '../budget/shown-lines.js';
import type { Option } from '../../ui/choice/option.js';
import { MoneyField } from '../../ui/money-field/money-field.js';
import { NumberField } from '../../ui/number-field/number-field.js';
import type { TypedNumber } from '../../ui/number-field/typed-number.js';
import { Select } from '../../ui/select/select.js';
import { TextField } from '../../ui/text-field/text-field.js';

/** The budget as lines of cost. On a phone every line is a card; every cell shows its own error. */
@Component({
  selector: 'form-cost-table',
  imports: [
    Card,
    EuroPipe,
    LazyPart,
    MoneyField,
    NumberField,
    PasteNote,
    Select,
    TextField,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [{ provide: TakesLines, useExisting: CostTable }],
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/form/row-table.css'],
  templateUrl: './cost-table.html',
})
export class CostTable implements FormValueControl<readonly CostLine[]> {
  private readonly locale = inject(Locale);
  private readonly document = inject(DOCUMENT);
  private readonly catalogue = inject(TextCatalogue);
  private readonly injector = inject(Injector);
  private readonly own = inject(OwnLines, { optional: true });
  private readonly adding = viewChild<ElementRef<HTMLElement>>('adding');
  readonly value = model<readonly CostLine[]>([]);
  readonly disabled = input(false);
  readonly fid = input.required<string>();
  readonly field = input.required<CostLinesField>();
  readonly cellErrors = input<readonly FieldError[]>([]);
  /** The ids of cells that somebody left or filled. */
  readonly left = output<readonly string[]>();

  /** Said to who does not see the line go. */
  protected readonly news = signal('');
  private readonly partners = computed(() => this.field().partners ?? []);
  protected readonly isByPartner = computed(
    () => this.field().byPartner === true && this.partners().length > 0,
  );
  protected readonly shown = new ShownLines({
    value: this.value,
    isByPartner: this.isByPartner,
    own: this.own,
  });
  protected readonly whole = WHOLE;
  protected readonly isOfNobody = isOfNobody;
  protected readonly hasHours = computed(() =>
    this.field().categories.some(({ hourlyRate }) => hourlyRate !== undefined),
  );
  /** Those before the amount. */
  protected readonly columns = computed(
    () => 4 + +this.shown.namesPartner() + +this.isByPartner() + +this.hasHours(),
  );
  /** Others' lines are read where one's own are written. */
  protected readonly isClosed = computed(() => this.disabled() || !this.shown.canWrite());
  protected readonly owners = computed(() => [
    { value: WHOLE, label: this.locale.translate('parts.budget.whole') },
    ...this.partners().map(({ id, name }) => ({ value: id, label: name })),
  ]);
  protected readonly label = computed(() => this.locale.text(this.field().label));
  protected readonly categories = computed(() =>
    this.field().categories.map(({ code, label }) => ({
      value: code,
      label: this.locale.text(label),
    })),
  );
  protected readonly years = computed(() =>
    Array.from({ length: this.field().years }, (_, index) => ({
      value: String(index + 1),
      label: this.locale.translate('parts.costs.year-number', { number: index + 1 }),
    })),
  );

  protected readonly most = MOST_COST_LINES;
  /** The lines that are shown: what is pasted or read from a sheet comes among those. */
  private readonly written = Object.assign(() => this.shown.lines(), {
    set: (lines: readonly CostLine[]) => this.shown.set(lines),
  });
  private readonly target = computed(() =>
    costsTarget(this.field(), { empty: () => this.emptyLine(), most: MOST_COST_LINES }),
  );
  protected readonly pasting = new Pasting<CostLine>({
    fid: this.fid,
    value: this.written,
    numberOf: (row) => this.shown.placeOf(row),
    target: this.target,
    show: (cells) => this.left.emit(cells),
  });
  protected readonly sheetPart = () => fetchSheetPart(this.catalogue, this.locale);
  protected readonly sheet = sheetBindings<CostLine>({
    fid: this.fid,
    label: this.label,
    target: this.target,
    columns: computed(() => costColumns(this.field(), this.locale)),
    value: this.shown.lines,
    disabled: this.isClosed,
    take: (read) => {
      this.pasting.fill(read, 'sheet.note.');
      this.afterRender(() => leadTo(this.document, `${this.fid()}-note`));
    },
  });
  protected readonly wrongPasted = computed(() =>
    wrongPasted(this.pasting.pasted(), this.cellErrors(), this.pasting.idOf, (row, name) => {
      const title = Object.entries(COST_TITLES).find(([column]) => column === name)?.[1];
      const place = this.locale.translate('parts.costs.row', { number: row + 1 });
      return `${place}, ${title ? this.locale.text(title) : name}`;
    }),
  );

  protected errorOf(row: number, column: keyof CostLine): string | undefined {
    const cell = `${this.fid()}-${row}-${column}`;
    return this.cellErrors().find((error) => error.for === cell)?.text;
  }

  /** In a category with a rate, whose hours decide the amount. */
  protected rateOf({ category }: CostLine): string | null {
    const rate = this.field().categories.find(({ code }) => code === category)?.hourlyRate;
    return rate ? formatEuro(cents(rate.cents), this.locale.language()) : null;
  }

  protected isFromHours(line: CostLine): boolean {
    return amountOfHours(this.field(), line) !== null;
  }

  protected changeHours(at: number, hours: TypedNumber): void {
    this.rewrite(at, (line) => withHours(this.field(), line, hours));
  }

  protected changeOwner(at: number, owner: string): void {
    this.rewrite(at, (line) => ownedBy(owner, line));
    // The line is another one now, and its controls with it.
    this.afterRender(() => leadTo(this.document, `${this.fid()}-${at}-partner`));
  }

  /** Why a category never counts, in the words of the regulation. */
  protected neverCounts(line: CostLine): string | null {
    const category = this.field().categories.find(({ code }) => code === line.category);
    if (!category?.neverCounts) return null;
    return `${this.locale.text(category.neverCounts.why)} (${category.neverCounts.article})`;
  }

  protected change(at: number, part: Partial<CostLine>): void {
    this.rewrite(at, (line) => inStep(this.field(), { ...line, ...part }));
  }

  private rewrite(at: number, written: (line: CostLine) => CostLine): void {
    this.value.update((lines) => lines.map((line, index) => (index === at ? written(line) : line)));
  }

  protected add(): void {
    this.shown.set([...this.shown.lines(), this.emptyLine()]);
  }

  protected remove(row: number, at: number): void {
    this.value.update((lines) => lines.filter((_, index) => index !== at));
    this.news.set(
      this.locale.translate('parts.rows.removed', {
        row: this.locale.translate('parts.costs.row', { number: row + 1 }),
        left: this.shown.lines().length,
      }),
    );
  }

  /** The button that had the focus is gone with what it takes back. */
  protected takeBack(): void {
    this.pasting.undo();
    this.afterRender(() => this.adding()?.nativeElement.focus());
  }

  private afterRender(act: () => void): void {
    afterNextRender(act, { injector: this.injector });
  }

  protected yearText({ year }: CostLine): string {
    if (year === null) return '';
    return isUnread(year) ? year.typed : String(year);
  }

  protected chosen(typed: string, options: readonly Option[]): string {
    return options.some(({ value }) => value === typed) ? typed : '';
  }

  /** What was pasted and is no category, or no year of the project, stands where one chooses. */
  protected unlisted(typed: string, options: readonly Option[]): string {
    const isUnlisted = typed !== '' && this.chosen(typed, options) === '';
    return isUnlisted ? this.locale.translate('parts.rows.unlisted', { typed }) : '';
  }

  private emptyLine(): CostLine {
    const [only, other] = this.field().categories;
    const category = only && !other ? only.code : '';
    return { category, description: '', year: 1, amountCents: null };
  }
}
