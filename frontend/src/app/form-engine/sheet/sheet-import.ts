import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  ElementRef,
  Injector,
  ViewEncapsulation,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { leadTo } from '../../core/navigation/lead-to.js';
import { Notice } from '../../ui/notice/notice.js';
import { Select } from '../../ui/select/select.js';
import { FileDrop } from '../../ui/upload/file-drop.js';
import { Locale } from '../../core/locale/locale.js';
import { bindRows, filledIn, type HowBound } from './match/bind-rows.js';
import { importRows, type Imported } from './match/import-rows.js';
import { bestSheet } from './match/best-sheet.js';
import { MOST_MEGABYTES, readFile } from './read/read-file.js';
import { SheetFault, type FaultCode } from './read/sheet-fault.js';
import type { Workbook } from './read/workbook.js';
import { SheetPreview } from './sheet-preview.js';
import type { SheetTable } from './sheet-table.js';

/** Chooses a file, shows what it would bring, and only then hands it to the table. */
@Component({
  selector: 'form-sheet-import',
  imports: [FileDrop, Notice, Select, SheetPreview, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/form/upload.css'],
  templateUrl: './sheet-import.html',
})
export class SheetImport<Row> {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly locale = inject(Locale);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly table = input.required<SheetTable<Row>>();
  readonly stopped = output<void>();
  readonly taken = output<void>();

  protected readonly megabytes = MOST_MEGABYTES;
  protected readonly id = computed(() => `${this.table().fid()}-sheet`);
  protected readonly isReading = signal(false);
  protected readonly fault = signal<FaultCode | 'failed' | null>(null);
  protected readonly faultText = computed(() => {
    const fault = this.fault();
    if (fault === null) return '';
    if (fault === 'failed') return this.locale.translate('sheet.failed');
    return this.locale.translate('sheet.fault.' + fault, { megabytes: MOST_MEGABYTES });
  });
  protected readonly workbook = signal<Workbook | null>(null);
  protected readonly sheet = signal('');
  protected readonly imported = signal<Imported<Row> | null>(null);
  protected readonly sheets = computed(() =>
    (this.workbook()?.sheets ?? []).map(({ name }) => ({ value: name, label: name })),
  );
  /** Rows that somebody filled in and that would stay or go. */
  protected readonly standing = computed(
    () => filledIn(this.table().target(), this.table().value()).length,
  );

  /** Only the last that was asked for is shown. */
  private asked = 0;

  protected choose([file]: readonly File[]): Promise<void> {
    return this.read(async () => {
      const workbook = file ? await readFile(file) : null;
      const best = workbook && (await bestSheet(this.table().target(), workbook));
      return () => {
        this.workbook.set(workbook);
        this.sheet.set(best?.name ?? '');
        this.imported.set(best?.imported ?? null);
      };
    });
  }

  protected turnTo(name: string): Promise<void> {
    return this.read(async () => {
      const sheet = this.workbook()?.sheets.find((each) => each.name === name);
      const lines = await sheet?.read();
      return () => {
        this.sheet.set(name);
        this.imported.set(lines ? importRows(this.table().target(), lines) : null);
      };
    });
  }

  protected take(how: HowBound): void {
    const imported = this.imported();
    if (!imported) return;
    const table = this.table();
    table.take(bindRows(table.target(), table.value(), imported, how));
    this.taken.emit();
  }

  protected again(): void {
    this.workbook.set(null);
    this.imported.set(null);
    this.lead(this.id());
  }

  private async read(act: () => Promise<() => void>): Promise<void> {
    const asked = ++this.asked;
    this.isReading.set(true);
    this.fault.set(null);
    try {
      const show = await act();
      if (asked !== this.asked) return;
      show();
      this.lead(`${this.id()}-preview`);
    } catch (error) {
      if (asked !== this.asked) return;
      this.workbook.set(null);
      this.imported.set(null);
      this.fault.set(error instanceof SheetFault ? error.code : 'failed');
    } finally {
      if (asked === this.asked) this.isReading.set(false);
    }
  }

  /** What had the focus is gone. */
  private lead(id: string): void {
    afterNextRender(() => leadTo(this.document, id), { injector: this.injector });
  }
}
