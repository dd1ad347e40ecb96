import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Text } from '@tranche/domain/browser';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Notice } from '../../../ui/notice/notice.js';

/** Who sends it in, said first to who reads it over and may not. */
@Component({
  selector: 'check-signatories',
  imports: [Notice, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-notice [title]="'apply.check.colleague-sends' + kind() | transloco">
      @if (roleChange(); as change) {
        <p>{{ change | text }}</p>
      }
      @if (names().length === 0) {
        <p>{{ 'apply.check.nobody-sends' | transloco }}</p>
      } @else {
        <p>{{ 'apply.check.who-sends' | transloco }}</p>
        <ul>
          @for (name of names(); track $index) {
            <li>{{ name }}</li>
          }
        </ul>
      }
    </ui-notice>
  `,
})
export class CheckSignatories {
  readonly names = input.required<readonly string[]>();
  /** The ending of the texts that differ: for a supplement, or a question to a provider. */
  readonly kind = input('');
  readonly roleChange = input<Text | null>(null);
}
