import { ChangeDetectionStrategy, Component, input } from '@angular/core';

let cards = 0;

/** A white card with a heading, numbered where the cards are steps. */
@Component({
  selector: 'ui-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" [attr.aria-labelledby]="title() ? fid : null">
      @if (title()) {
        <h2 class="card__title" [id]="fid">
          @if (number()) {
            <span class="card__number" aria-hidden="true">{{ number() }}</span>
          }
          {{ title() }}
        </h2>
      }
      <div class="card__body"><ng-content /></div>
    </section>
  `,
})
export class Card {
  readonly title = input('');
  readonly number = input<number>();
  protected readonly fid = `card-${++cards}`;
}
