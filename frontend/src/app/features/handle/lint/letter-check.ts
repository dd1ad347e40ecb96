import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchemeLint } from '@tranche/contracts';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';

/** Letters filled for a made-up application, with the fields that stayed empty. */
@Component({
  selector: 'handle-letter-check',
  imports: [StatusTag, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="utrecht-table cards-on-phone">
      <caption class="visually-hidden">
        {{
          'handle.lint.letters' | transloco
        }}
      </caption>
      <thead class="utrecht-table__header">
        <tr>
          @for (column of columns; track column) {
            <th scope="col" class="utrecht-table__header-cell">
              {{ 'handle.lint.letter.' + column | transloco }}
            </th>
          }
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        @for (letter of letters(); track $index) {
          <tr class="utrecht-table__row">
            <th scope="row" class="utrecht-table__cell" [attr.lang]="letter.language">
              {{ letter.subject }}
            </th>
            <td
              class="utrecht-table__cell"
              [attr.data-label]="'handle.lint.letter.variant' | transloco"
            >
              {{ letter.variant | text }}
            </td>
            <td
              class="utrecht-table__cell"
              [attr.data-label]="'handle.lint.letter.language' | transloco"
            >
              {{ 'handle.lint.language.' + letter.language | transloco }}
            </td>
            <td
              class="utrecht-table__cell"
              [attr.data-label]="'handle.lint.letter.empty' | transloco"
            >
              @if (letter.emptyFields.length > 0) {
                <ui-status-tag tone="wrong" [text]="letter.emptyFields.join(', ')" />
              } @else {
                <ui-status-tag tone="done" [text]="'handle.lint.filled' | transloco" />
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class LetterCheck {
  readonly letters = input.required<SchemeLint['letters']>();
  protected readonly columns = ['subject', 'variant', 'language', 'empty'] as const;
}
