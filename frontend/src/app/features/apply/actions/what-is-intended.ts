import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { TextPipe } from '../../../core/locale/text.pipe.js';

/**
 * What is intended and why, in the language of the reader, with the letter that says it: nobody gives views on
 * what she has to look up first (Awb 4:8).
 */
@Component({
  selector: 'what-is-intended',
  imports: [RouterLink, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    @for (each of intended(); track each.letterId) {
      @for (line of each.said; track $index) {
        <p>{{ line | text }}</p>
      }
      @if (each.words.length > 0) {
        <p>
          <b>{{ 'apply.views.words' | transloco }}</b>
        </p>
        @for (words of each.words; track $index) {
          <blockquote class="as-typed">{{ words }}</blockquote>
        }
      }
      <p>
        <a [routerLink]="['/brieven', each.letterId]">{{ 'apply.views.letter' | transloco }}</a>
      </p>
    }
  `,
})
export class WhatIsIntended {
  readonly application = input.required<Pick<ApplicationView, 'intended'>>();
  /** The procedure that it is about; null for the main one. */
  readonly procedure = input.required<string | null>();
  protected readonly intended = computed(() =>
    this.application().intended.filter(({ procedure }) => procedure === this.procedure()),
  );
}
