import { Pipe, inject, type PipeTransform } from '@angular/core';
import { cents, formatAmount, type Unit } from '@tranche/domain/browser';
import { Locale } from '../locale/locale.js';
import type { EuroStyle } from './euro.pipe.js';

/** `{{ ceilingCents | amount: unit }}`: "€ 1.850.000", or "30 plaatsen"; a dash where nothing is counted. */
@Pipe({ name: 'amount', pure: false })
export class AmountPipe implements PipeTransform {
  private readonly locale = inject(Locale);

  transform(
    amount: number | null | undefined,
    unit: Unit | null,
    style: EuroStyle = 'short',
  ): string {
    if (amount === null || amount === undefined || unit === null) return '–';
    const decimals = style === 'cents' ? 'always' : 'auto';
    return formatAmount(cents(amount), unit, this.locale.language(), { decimals });
  }
}
