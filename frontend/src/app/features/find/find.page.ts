import {
  ChangeDetectionStrategy,
  Component,
  ViewEncapsulation,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FindList } from '@tranche/contracts';
import { readFinds } from '../../api/schemes.js';
import { fetched } from '../../core/api/fetched.js';
import { Locale } from '../../core/locale/locale.js';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { PageTitle } from '../../core/navigation/page-title.js';
import { BackLink } from '../../ui/back-link/back-link.js';
import { EmptyState } from '../../ui/states/empty-state.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { FacetFilter } from './facet-filter.js';
import { FoundCard } from './found-card.js';
import { readPicked, withPicked, writePicked, type Picked } from './picked.js';

/** What one can apply for in a scheme, found by what one looks for. The filter stands in the address. */
@Component({
  imports: [
    BackLink,
    EmptyState,
    ErrorState,
    FacetFilter,
    FoundCard,
    Loading,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/page/find.css'],
  templateUrl: './find.page.html',
})
export class FindPage {
  readonly scheme = input.required<string>();
  readonly filter = input<string>();

  private readonly router = inject(Router);
  protected readonly picked = computed(() => readPicked(this.filter()));
  protected readonly finds = fetched(() => {
    const filter = writePicked(this.picked());
    return readFinds({ scheme: this.scheme(), query: filter ? { filter } : {} });
  });
  /** While the next answer is on its way the last one stays, so that nothing jumps. */
  protected readonly list = linkedSignal<FindList | null, FindList | null>({
    source: () => (this.finds.hasValue() ? this.finds.value() : null),
    computation: (list, before) => list ?? before?.value ?? null,
  });

  protected readonly facets = computed(() =>
    (this.list()?.facets ?? []).filter(({ options }) => options.length > 0),
  );

  constructor() {
    const [title, locale] = [inject(PageTitle), inject(Locale)];
    effect(() => {
      const list = this.list();
      if (list) title.name(locale.text(list.title));
    });
  }

  protected valuesOf(facet: string): readonly string[] {
    return this.picked().get(facet) ?? [];
  }

  protected async pick(facet: string, values: readonly string[]): Promise<void> {
    await this.goTo(withPicked(this.picked(), facet, values));
  }

  protected async clear(): Promise<void> {
    await this.goTo(new Map());
  }

  private async goTo(picked: Picked): Promise<void> {
    const queryParams = { filter: writePicked(picked) };
    await this.router.navigate(['/vinden', this.scheme()], { queryParams });
  }
}
