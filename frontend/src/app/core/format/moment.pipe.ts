import { Pipe, inject, type PipeTransform } from '@angular/core';
import { Locale } from '../locale/locale.js';
import { formatLegalDate, formatMoment, type MomentStyle } from './moment.js';

/** `{{ submittedAt | moment }}`: a UTC instant on the clock of the Netherlands. */
@Pipe({ name: 'moment', pure: false })
export class MomentPipe implements PipeTransform {
  private readonly locale = inject(Locale);

  transform(instant: string | null | undefined, style: MomentStyle = 'short'): string {
    return instant ? formatMoment(instant, this.locale.language(), style) : '';
  }
}

/** `{{ dueOn | legalDate }}`: a date without a time; `'weekday'` puts the day of the week first. */
@Pipe({ name: 'legalDate', pure: false })
export class LegalDatePipe implements PipeTransform {
  private readonly locale = inject(Locale);

  transform(date: string | null | undefined, style?: 'weekday'): string {
    return date ? formatLegalDate(date, this.locale.language(), style === 'weekday') : '';
  }
}
