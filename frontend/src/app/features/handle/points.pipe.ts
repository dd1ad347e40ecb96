import { Pipe, inject, type PipeTransform } from '@angular/core';
import { Locale } from '../../core/locale/locale.js';

/** `{{ row.points | points }}`: "20.33" as the reader writes it; a dash while there are none. */
@Pipe({ name: 'points', pure: false })
export class PointsPipe implements PipeTransform {
  private readonly locale = inject(Locale);

  transform(points: string | null): string {
    if (points === null) return '–';
    return this.locale.language() === 'nl' ? points.replace('.', ',') : points;
  }
}
