import {
  ChangeDetectionStrategy,
  Component,
  ViewEncapsulation,
  computed,
  input,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TranchePreview as Preview } from '@tranche/contracts';
import { ReadFirst } from '../../../core/focus/read-first.js';
import { AmountPipe } from '../../../core/format/amount.pipe.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';

/** A tranche as it will be, to be read before it binds. */
@Component({
  selector: 'handle-tranche-preview',
  imports: [AmountPipe, MomentPipe, ReadFirst, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../../styles/components/page/transition-preview.css'],
  templateUrl: './tranche-preview.html',
})
export class TranchePreview {
  readonly preview = input.required<Preview>();
  readonly step = input.required<'open' | 'amend'>();

  protected readonly tranche = computed(() => this.preview().tranche);
}
