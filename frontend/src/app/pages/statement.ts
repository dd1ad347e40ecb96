import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** A page of plain text: a heading, an introduction and parts. */
@Component({
  selector: 'app-statement-page',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="hero">
      <div class="wrap">
        <h1>{{ name() + '.title' | transloco }}</h1>
      </div>
    </section>
    <div class="wrap form-page">
      <div class="prose">
        <p>{{ name() + '.intro' | transloco }}</p>
        @for (part of parts(); track part) {
          <h2>{{ name() + '.' + part + '.title' | transloco }}</h2>
          <p>{{ name() + '.' + part + '.text' | transloco }}</p>
        }
      </div>
    </div>
  `,
})
export class StatementPage {
  /** The file of texts. */
  readonly name = input.required<string>();
  readonly parts = input.required<readonly string[]>();
}
