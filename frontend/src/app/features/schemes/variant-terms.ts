import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchemeDetail } from '@tranche/contracts';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { groupVariants } from './group-variants.js';
import { CitePipe } from '../../core/locale/cite.pipe.js';

/** How much one can get under each variant, and who pays what beside it. */
@Component({
  selector: 'variant-terms',
  imports: [CitePipe, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (group of groups(); track $index) {
      @if (group.labels) {
        <h3>{{ group.labels }}</h3>
      }
      @if (group.terms.amountText; as amount) {
        <p class="number variant-terms__amount">
          {{ 'schemes.amount' | transloco }}: {{ amount | text }}
        </p>
      }
      @if (group.terms.bands.length > 0) {
        <ul>
          @for (band of group.terms.bands; track $index) {
            <li>
              {{ band.label | text }}: {{ band.rule | text }} <cite>{{ band.article | cite }}</cite>
            </li>
          }
        </ul>
      }
    }
  `,
})
export class VariantTerms {
  private readonly locale = inject(Locale);
  readonly variants = input.required<SchemeDetail['variants']>();

  /** A variant that is the only one needs no name. */
  protected readonly groups = computed(() => {
    const isOnly = this.variants().length === 1;
    return groupVariants(this.variants()).map(({ labels, terms }) => ({
      labels: isOnly ? '' : labels.map((label) => this.locale.text(label)).join(', '),
      terms,
    }));
  });
}
