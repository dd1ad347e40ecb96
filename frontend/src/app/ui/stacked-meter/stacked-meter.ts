import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { cents, formatEuro } from '@tranche/domain/browser';
import { EuroPipe } from '../../core/format/euro.pipe.js';
import { Locale } from '../../core/locale/locale.js';
import { Icon } from '../icon/icon.js';
import { MeterTable } from './meter-table.js';
import { geometryOf, percentOf, type MeterBand } from './meter-geometry.js';
import { CitePipe } from '../../core/locale/cite.pipe.js';

/**
 * Who pays which part of the budget, against the bands of the regulation.
 *
 * Every band says in words whether it holds and by how much not; a bracket on its own scale shows
 * what is allowed; the same figures stand in a table. Colour only helps. Stacked are the bands that
 * add up: money that another band counts as well is not drawn twice.
 */
@Component({
  selector: 'ui-stacked-meter',
  imports: [CitePipe, EuroPipe, Icon, MeterTable, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'meter' },
  template: `
    <div class="meter__bar" aria-hidden="true">
      @for (part of drawn(); track part.code) {
        <span [class]="'meter__part meter--' + part.tone" [style.inline-size.%]="part.size"></span>
      }
    </div>
    <p class="meter__rest" role="status">{{ rest() }}</p>
    <ul class="meter__bands">
      @for (row of rows(); track row.band.code) {
        <li [class]="'meter__band meter--' + row.tone">
          <span class="meter__swatch" aria-hidden="true"></span>
          <span>{{ row.band.label }}</span>
          <span class="meter__amount">{{ row.band.amountCents | euro }}</span>
          <span class="meter__track" aria-hidden="true">
            <span class="meter__fill" [style.inline-size.%]="row.geometry.fill"></span>
            @if (row.geometry.hasLimits) {
              <span
                class="meter__allowed"
                [style.inset-inline-start.%]="row.geometry.allowedFrom"
                [style.inline-size.%]="row.geometry.allowedTo - row.geometry.allowedFrom"
              ></span>
            }
          </span>
          <span [class]="'meter__standing meter__standing--' + row.band.standing">
            <ui-icon [name]="row.band.standing === 'within' ? 'check' : 'warning'" />
            <span>
              @if (row.band.standing !== 'within' && row.band.sentence) {
                {{ row.band.sentence }}
              } @else {
                {{
                  'parts.meter.' + row.band.standing | transloco: { by: (row.band.byCents | euro) }
                }}
              }
              @if (row.band.article) {
                <cite>{{ row.band.article | cite }}</cite>
              }
            </span>
          </span>
        </li>
      }
    </ul>
    <details>
      <summary>{{ 'parts.meter.as-table' | transloco }}</summary>
      <ui-meter-table [bands]="bands()" [budgetCents]="budgetCents()" />
    </details>
  `,
})
export class StackedMeter {
  private readonly locale = inject(Locale);
  readonly budgetCents = input.required<number>();
  readonly bands = input.required<readonly MeterBand[]>();

  protected readonly rows = computed(() =>
    this.bands().map((band, index) => ({
      band,
      tone: index % 5,
      geometry: geometryOf(band, this.budgetCents()),
    })),
  );

  private readonly stacked = computed(() =>
    this.rows().filter(({ band }) => !band.isPartOfAnother),
  );

  protected readonly drawn = computed(() =>
    this.stacked().map(({ band, tone }) => ({
      code: band.code,
      tone,
      size: percentOf(band.amountCents, this.budgetCents()),
    })),
  );

  protected readonly rest = computed(() => {
    const covered = this.stacked().reduce((sum, { band }) => sum + band.amountCents, 0);
    const difference = this.budgetCents() - covered;
    const key = difference === 0 ? 'covered' : difference > 0 ? 'uncovered' : 'exceeded';
    const language = this.locale.language();
    return this.locale.translate(`parts.meter.${key}`, {
      amount: formatEuro(cents(Math.abs(difference)), language),
      budget: formatEuro(cents(this.budgetCents()), language),
    });
  });
}
