import {
  ChangeDetectionStrategy,
  Component,
  ViewEncapsulation,
  computed,
  inject,
  input,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TranchePreview as Preview } from '@tranche/contracts';
import { ReadFirst } from '../../../../core/focus/read-first.js';
import { AmountPipe } from '../../../../core/format/amount.pipe.js';
import { MomentPipe } from '../../../../core/format/moment.pipe.js';
import { Locale } from '../../../../core/locale/locale.js';
import { TextPipe } from '../../../../core/locale/text.pipe.js';
import { Notice } from '../../../../ui/notice/notice.js';

/** A tranche as it will be, to be read before it binds. */
@Component({
  selector: 'handle-tranche-preview',
  imports: [AmountPipe, MomentPipe, Notice, ReadFirst, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../../../styles/components/page/transition-preview.css'],
  templateUrl: './tranche-preview.html',
})
export class TranchePreview {
  readonly preview = input.required<Preview>();
  readonly step = input.required<'open' | 'amend'>();

  private readonly locale = inject(Locale);
  protected readonly tranche = computed(() => this.preview().tranche);
  /** Which schemes have all other tranches of the programme; empty where one is of this scheme. */
  protected readonly others = computed(() => {
    const names = this.preview().programme?.othersAreOf.map((each) => this.locale.text(each)) ?? [];
    return new Intl.ListFormat(this.locale.language()).format(names);
  });
}
