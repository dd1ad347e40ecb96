import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  type ElementRef,
  ViewEncapsulation,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Locale } from '../../core/locale/locale.js';
import { saveFile } from './write/save-file.js';
import { SheetImport } from './sheet-import.js';
import type { SheetTable } from './sheet-table.js';

/** A table read from a spreadsheet, and saved as one. What reads and writes files is fetched when it is asked for. */
@Component({
  selector: 'form-sheet-part',
  imports: [SheetImport, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/form/sheet.css'],
  template: `
    <div class="sheet-part">
      @if (!table().disabled()) {
        <button
          #open
          type="button"
          class="utrecht-button utrecht-button--secondary-action"
          [attr.aria-expanded]="isOpen()"
          (click)="isOpen.set(!isOpen())"
        >
          {{ 'sheet.open' | transloco }}
        </button>
      }
      @if (table().value().length > 0) {
        <button type="button" class="link-button" (click)="save()">
          {{ 'sheet.save' | transloco }}
        </button>
      }
      @if (!table().disabled()) {
        <button type="button" class="link-button" (click)="saveTemplate()">
          {{ 'sheet.template' | transloco }}
        </button>
      }
    </div>
    @if (hasFailed()) {
      <p role="alert">{{ 'sheet.failed' | transloco }}</p>
    }
    @if (isOpen() && !table().disabled()) {
      <form-sheet-import [table]="table()" (stopped)="close()" (taken)="isOpen.set(false)" />
    }
  `,
})
export class SheetPart<Row> {
  private readonly document = inject(DOCUMENT);
  private readonly locale = inject(Locale);
  private readonly open = viewChild<ElementRef<HTMLElement>>('open');
  readonly table = input.required<SheetTable<Row>>();

  protected readonly isOpen = signal(false);
  protected readonly hasFailed = signal(false);

  protected close(): void {
    this.isOpen.set(false);
    this.open()?.nativeElement.focus();
  }

  protected save(): Promise<void> {
    return this.write(async () => {
      const { writeTable } = await import('./write/write-sheet.js');
      const table = this.table();
      return writeTable(table.columns(), table.value(), { name: table.label() });
    });
  }

  protected saveTemplate(): Promise<void> {
    return this.write(async () => {
      const { writeTemplate } = await import('./write/write-sheet.js');
      const table = this.table();
      return writeTemplate(table.columns(), {
        name: table.label(),
        allowed: {
          name: this.locale.translate('sheet.allowed.sheet'),
          column: this.locale.translate('sheet.allowed.column'),
          what: this.locale.translate('sheet.allowed.what'),
        },
      });
    });
  }

  /** The line may be down when the part that writes is fetched. */
  private async write(make: () => Promise<Blob>): Promise<void> {
    try {
      saveFile(this.document, await make(), `${this.table().label()}.xlsx`);
      this.hasFailed.set(false);
    } catch {
      this.hasFailed.set(true);
    }
  }
}
