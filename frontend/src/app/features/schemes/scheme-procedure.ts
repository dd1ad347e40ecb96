import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Picture } from '@tranche/domain/browser';
import { Locale } from '../../core/locale/locale.js';
import { WorkflowPicture } from '../../ui/workflow-picture/workflow-picture.js';
import { ProcedureLine } from './procedure-line.js';
import { ProcedureTable } from './procedure-table.js';

/**
 * How an application proceeds: a line of a few steps, and on demand all of it, drawn from the scheme
 * itself with the same steps as a table. A phone is too narrow for the drawing and has the table alone.
 */
@Component({
  selector: 'scheme-procedure',
  imports: [ProcedureLine, ProcedureTable, TranslocoPipe, WorkflowPicture],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="procedure-title">
      <div class="wrap">
        <h2 id="procedure-title">{{ 'schemes.procedure' | transloco }}</h2>
        <p class="lead">{{ 'schemes.procedure-intro' | transloco }}</p>
      </div>
      <div class="wrap page-end">
        <procedure-line [picture]="picture()" />
        <details class="unfold" (toggle)="isOpen.set(opened($event))">
          <summary>{{ 'schemes.procedure-show' | transloco }}</summary>
          @if (isOpen()) {
            <p class="soft picture-only">{{ 'schemes.procedure-key' | transloco }}</p>
            <div class="picture-only">
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
            <procedure-table [picture]="picture()" />
          }
        </details>
      </div>
    </section>
  `,
})
export class SchemeProcedure {
  private readonly locale = inject(Locale);
  readonly picture = input.required<Picture>();
  /** Drawn when somebody asks for it. */
  protected readonly isOpen = signal(false);

  protected opened({ target }: Event): boolean {
    return target instanceof HTMLDetailsElement && target.open;
  }

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
