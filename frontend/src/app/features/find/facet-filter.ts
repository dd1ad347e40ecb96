import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FindList } from '@tranche/contracts';
import { Locale } from '../../core/locale/locale.js';
import { MultiChoice } from '../../ui/choice/multi-choice.js';
import { Select } from '../../ui/select/select.js';

/** More options than this fill the screen: then one picks from a list. */
const MOST_BOXES = 8;

/** One thing to filter by, with how many there are of each. */
@Component({
  selector: 'facet-filter',
  imports: [MultiChoice, Select, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (isLong()) {
      <ui-select
        [fid]="fid()"
        [label]="label()"
        [empty]="'find.all' | transloco"
        [options]="options()"
        [value]="picked()[0] ?? ''"
        (valueChange)="changed.emit($event ? [$event] : [])"
      />
    } @else {
      <ui-multi-choice
        [fid]="fid()"
        [label]="label()"
        [options]="options()"
        [value]="picked()"
        (valueChange)="changed.emit($event)"
      />
    }
  `,
})
export class FacetFilter {
  private readonly locale = inject(Locale);
  readonly facet = input.required<FindList['facets'][number]>();
  readonly picked = input.required<readonly string[]>();
  readonly changed = output<readonly string[]>();

  protected readonly fid = computed(() => `facet-${this.facet().name}`);
  protected readonly label = computed(() => this.locale.text(this.facet().label));
  protected readonly isLong = computed(() => this.facet().options.length > MOST_BOXES);
  protected readonly options = computed(() =>
    this.facet().options.map(({ value, label, count }) => ({
      value,
      label: `${this.locale.text(label)} (${count})`,
    })),
  );
}
