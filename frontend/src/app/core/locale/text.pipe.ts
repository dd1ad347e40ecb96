import { Pipe, inject, type PipeTransform } from '@angular/core';
import type { Text } from '@tranche/domain/browser';
import { Locale } from './locale.js';

/** `{{ field.label | text }}`: not pure, because the language may change under it. */
@Pipe({ name: 'text', pure: false })
export class TextPipe implements PipeTransform {
  private readonly locale = inject(Locale);

  transform(text: Text | null | undefined): string {
    return text ? this.locale.text(text) : '';
  }
}
