import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { documentFile } from '../../../api/documents.js';
import { readCoFinancing } from '../../../api/partners.js';
import { fetched } from '../../../core/api/fetched.js';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Notice } from '../../../ui/notice/notice.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { StackedMeter } from '../../../ui/stacked-meter/stacked-meter.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';

/** Who takes part and pays what, against the bands of the regulation. */
@Component({
  selector: 'handle-case-money',
  imports: [
    ErrorState,
    EuroPipe,
    Loading,
    Notice,
    StackedMeter,
    StatusTag,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-money.html',
})
export class CaseMoney {
  private readonly locale = inject(Locale);
  readonly reference = input.required<string>();
  protected readonly view = fetched(() => readCoFinancing({ reference: this.reference() }));
  protected readonly fileOf = (document: string) =>
    documentFile.at({ reference: this.reference(), document });
  protected readonly bands = computed(() =>
    this.view.hasValue()
      ? this.view.value().bands.map((band) => ({ ...band, label: this.locale.text(band.label) }))
      : [],
  );
}
