import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TranchePreview as Preview } from '@tranche/contracts';
import { AmountPipe } from '../../../core/format/amount.pipe.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { AnswerTexts } from '../../../form-engine/answer-texts.js';
import { parameterLines } from './parameter-lines.js';

/** A tranche as it will be, to be read before it binds. */
@Component({
  selector: 'handle-tranche-preview',
  imports: [AmountPipe, MomentPipe, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './tranche-preview.html',
})
export class TranchePreview {
  private readonly locale = inject(Locale);
  private readonly texts = inject(AnswerTexts);
  readonly preview = input.required<Preview>();
  readonly step = input.required<'open' | 'amend'>();

  protected readonly tranche = computed(() => this.preview().tranche);
  /** What the officer set and nobody is told of as such. */
  protected readonly set = computed(() => {
    const told = this.preview().told.map(({ value }) => this.locale.text(value));
    return parameterLines(this.tranche(), this.locale, this.texts).filter(
      ({ value }) => value !== '' && !told.includes(value),
    );
  });
}
