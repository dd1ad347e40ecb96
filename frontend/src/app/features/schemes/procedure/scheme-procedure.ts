import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchemeDetail } from '@tranche/contracts';
import { ProcedureBeside } from './procedure-beside.js';
import { ProcedureDrawing } from './procedure-drawing.js';
import { ProcedureLine } from './procedure-line.js';

/**
 * How an application proceeds: a line of a few steps, and on demand all of it; below that what may run
 * beside it.
 */
@Component({
  selector: 'scheme-procedure',
  imports: [ProcedureBeside, ProcedureDrawing, ProcedureLine, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="procedure-title">
      <div class="wrap">
        <h2 id="procedure-title">{{ 'schemes.procedure' | transloco }}</h2>
        <p class="lead">{{ 'schemes.procedure-intro' | transloco }}</p>
      </div>
      <div class="wrap page-end">
        <procedure-line [picture]="scheme().picture" />
        <details class="unfold" (toggle)="isOpen.set(opened($event))">
          <summary>{{ 'schemes.procedure-show' | transloco }}</summary>
          @if (isOpen()) {
            <p class="soft picture-only">{{ 'schemes.procedure-key' | transloco }}</p>
            <procedure-drawing
              [picture]="scheme().picture"
              [title]="'schemes.procedure' | transloco"
            />
          }
        </details>
        @if (scheme().procedures.length > 0) {
          <section class="beside" aria-labelledby="beside-title">
            <h3 id="beside-title">{{ 'schemes.beside.title' | transloco }}</h3>
            <p>{{ 'schemes.beside.intro' | transloco }}</p>
            @for (procedure of scheme().procedures; track procedure.name) {
              <procedure-beside [procedure]="procedure" />
            }
          </section>
        }
      </div>
    </section>
  `,
})
export class SchemeProcedure {
  readonly scheme = input.required<SchemeDetail>();
  /** Drawn when somebody asks for it. */
  protected readonly isOpen = signal(false);

  protected opened({ target }: Event): boolean {
    return target instanceof HTMLDetailsElement && target.open;
  }
}
