import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Picture } from '@tranche/domain/browser';
import { Locale } from '../../../core/locale/locale.js';
import { WorkflowPicture } from '../../../ui/workflow-picture/workflow-picture.js';
import { ProcedureTable } from './procedure-table.js';

/**
 * All of a procedure, drawn from the scheme itself with the same steps as a table. A phone is too narrow
 * for the drawing and has the table alone.
 */
@Component({
  selector: 'procedure-drawing',
  imports: [ProcedureTable, TranslocoPipe, WorkflowPicture],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="picture-only">
      <ui-workflow-picture
        [picture]="picture()"
        [title]="title()"
        [description]="
          'schemes.procedure-drawn' | transloco: { states: picture().boxes.length, steps: steps() }
        "
        [phases]="phases()"
      />
    </div>
    <procedure-table [picture]="picture()" [title]="title()" />
  `,
})
export class ProcedureDrawing {
  private readonly locale = inject(Locale);
  readonly picture = input.required<Picture>();
  readonly title = input.required<string>();

  protected readonly steps = computed(() =>
    this.picture().arrows.reduce((steps, { labels }) => steps + labels.length, 0),
  );
  protected readonly phases = computed(() =>
    Object.fromEntries(
      this.picture().boxes.map(({ phase }) => [
        phase,
        this.locale.translate(`schemes.phase.${phase}`),
      ]),
    ),
  );
}
