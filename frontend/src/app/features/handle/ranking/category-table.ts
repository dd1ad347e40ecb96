import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AllocationView } from '@tranche/contracts';
import { EuroPipe } from '../../../core/format/euro.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Card } from '../../../ui/card/card.js';
import { localPlaces } from './local-places.js';

/** Where everybody shares: per category the places, what a full one gets, and what is left. */
@Component({
  selector: 'handle-category-table',
  imports: [Card, EuroPipe, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './category-table.html',
})
export class CategoryTable {
  private readonly locale = inject(Locale);
  readonly categories = input.required<AllocationView['categories']>();
  protected readonly columns = ['places', 'available', 'rate', 'awarded', 'left-over'] as const;

  protected placesOf(places: string): string {
    return localPlaces(places, this.locale.tag());
  }
}
