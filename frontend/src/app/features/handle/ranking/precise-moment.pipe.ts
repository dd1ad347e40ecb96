import { Pipe, inject, type PipeTransform } from '@angular/core';
import { Locale } from '../../../core/locale/locale.js';
import { preciseMoment } from './precise-moment.js';

/** `{{ row.completeAt | preciseMoment }}`: to the millisecond; a dash where no moment decides. */
@Pipe({ name: 'preciseMoment', pure: false })
export class PreciseMomentPipe implements PipeTransform {
  private readonly locale = inject(Locale);

  transform(instant: string | null): string {
    return instant === null ? '–' : preciseMoment(instant, this.locale.language());
  }
}
