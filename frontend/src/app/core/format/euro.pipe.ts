import { Pipe, inject, type PipeTransform } from '@angular/core';
import { Locale } from '../locale/locale.js';
import { formatEuro, type EuroStyle } from './euro.js';

/** `{{ amountCents | euro }}`: cents in, "€ 1.850.000" or "€ 950,50" out. */
@Pipe({ name: 'euro', pure: false })
export class EuroPipe implements PipeTransform {
  private readonly locale = inject(Locale);

  transform(cents: number | null | undefined, style: EuroStyle = 'short'): string {
    return cents === null || cents === undefined
      ? '–'
      : formatEuro(cents, this.locale.language(), style);
  }
}
