import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Picture } from '@tranche/domain/browser';
import { Locale } from '../../core/locale/locale.js';
import { WorkflowPicture } from '../../ui/workflow-picture/workflow-picture.js';
import { ProcedureTable } from './procedure-table.js';

/** How an application proceeds: drawn from the scheme itself, with the same steps as a table below. */
@Component({
  selector: 'scheme-procedure',
  imports: [ProcedureTable, TranslocoPipe, WorkflowPicture],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="procedure-title">
      <div class="wrap">
        <h2 id="procedure-title">{{ 'schemes.procedure' | transloco }}</h2>
        <p class="lead">{{ 'schemes.procedure-intro' | transloco }}</p>
      </div>
      <div class="picture-room">
        <ui-workflow-picture
          [picture]="picture()"
          [title]="'schemes.procedure' | transloco"
          [description]="
            'schemes.procedure-drawn'
              | transloco: { states: picture().boxes.length, steps: steps() }
          "
          [phases]="phases()"
        />
      </div>
      <div class="wrap page-end">
        <details class="unfold">
          <summary>{{ 'schemes.procedure-show' | transloco }}</summary>
          <procedure-table [picture]="picture()" />
        </details>
      </div>
    </section>
  `,
})
export class SchemeProcedure {
  private readonly locale = inject(Locale);
  readonly picture = input.required<Picture>();

  protected readonly steps = computed(() =>
    this.picture().arrows.reduce((steps, { labels }) => steps + labels.length, 0),
  );
  protected readonly phases = computed(() => {
    this.locale.language();
    return Object.fromEntries(
      this.picture().boxes.map(({ phase }) => [
        phase,
        this.locale.translate(`schemes.phase.${phase}`),
      ]),
    );
  });
}
