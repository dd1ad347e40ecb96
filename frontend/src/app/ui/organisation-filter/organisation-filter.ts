import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { map } from 'rxjs';
import { Select } from '../select/select.js';
import { Locale } from '../../core/locale/locale.js';
import { IN_ADDRESS, type OwnList } from '../../core/acting/own-organisations.js';

/** For whom: everything, or one organisation of who acts for several. It stands in the address. */
@Component({
  selector: 'app-organisation-filter',
  imports: [Select, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (options().length > 0) {
      <ui-select
        fid="organisation-filter"
        [label]="'ui.organisation.filter' | transloco"
        [empty]="'ui.organisation.all' | transloco"
        [options]="options()"
        [value]="chosen()"
        (valueChange)="choose($event)"
      />
    }
  `,
})
export class OrganisationFilter {
  readonly list = input.required<Pick<OwnList<unknown>, 'choices' | 'nameOf'>>();
  private readonly locale = inject(Locale);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly chosen = toSignal(
    this.route.queryParamMap.pipe(map((params) => params.get(IN_ADDRESS) ?? '')),
    { initialValue: '' },
  );
  protected readonly options = computed(() =>
    this.list()
      .choices()
      .map((value) => ({
        value,
        label: this.list().nameOf(value) ?? this.locale.translate('ui.organisation.oneself'),
      })),
  );

  protected choose(id: string): void {
    void this.router.navigate([], {
      queryParams: { [IN_ADDRESS]: id || null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
