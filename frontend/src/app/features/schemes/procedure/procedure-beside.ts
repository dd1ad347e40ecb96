import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProcedureBeside as Beside } from '@tranche/contracts';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { ProcedureDrawing } from './procedure-drawing.js';

/** One procedure that may run beside the main one: who begins it and when, what waits, and all its steps. */
@Component({
  selector: 'procedure-beside',
  imports: [ProcedureDrawing, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="unfold" (toggle)="isOpen.set(opened($event))">
      <summary>{{ procedure().label | text }}</summary>
      <p>
        {{ 'schemes.beside.begun-by.' + procedure().begunBy | transloco }}
        {{ 'schemes.beside.begins' | transloco }}
      </p>
      <ul>
        @for (state of procedure().begins; track state.nl) {
          <li>{{ state | text }}</li>
        }
      </ul>
      @for (kind of waiting; track kind) {
        @if (procedure()[kind].length > 0) {
          <p>{{ 'schemes.beside.' + kind | transloco }}</p>
          <ul>
            @for (step of procedure()[kind]; track step.nl) {
              <li>{{ step | text }}</li>
            }
          </ul>
        }
      }
      @if (isOpen()) {
        <procedure-drawing [picture]="procedure().picture" [title]="procedure().label | text" />
      }
    </details>
  `,
})
export class ProcedureBeside {
  readonly procedure = input.required<Beside>();
  protected readonly waiting = ['precedes', 'holds'] as const;
  /** Drawn when somebody asks for it. */
  protected readonly isOpen = signal(false);

  protected opened({ target }: Event): boolean {
    return target instanceof HTMLDetailsElement && target.open;
  }
}
