import { Pipe, inject, type PipeTransform } from '@angular/core';
import { cents, formatEuro } from '@tranche/domain/browser';
import { Locale } from '../locale/locale.js';

/** `short` leaves `,00` out, `cents` never does. */
export type EuroStyle = 'short' | 'cents';

/** `{{ amountCents | euro }}`: cents in, "€ 1.850.000" or "€ 950,50" out. */
@Pipe({ name: 'euro', pure: false })
export class EuroPipe implements PipeTransform {
  private readonly locale = inject(Locale);

  transform(amount: number | null | undefined, style: EuroStyle = 'short'): string {
    if (amount === null || amount === undefined) return '–';
    const decimals = style === 'cents' ? 'always' : 'auto';
    return formatEuro(cents(amount), this.locale.language(), { decimals });
  }
}
