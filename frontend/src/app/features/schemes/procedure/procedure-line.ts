import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Picture } from '@tranche/domain/browser';

/** The journey in its phases, as a line of a few steps: what most people want to know. */
@Component({
  selector: 'procedure-line',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol class="journey journey--line">
      @for (phase of phases(); track phase; let index = $index) {
        <li>
          <span class="journey__number" aria-hidden="true">{{ index + 1 }}</span>
          <h3>{{ 'schemes.phase.' + phase | transloco }}</h3>
          <p>{{ 'schemes.line.' + phase | transloco }}</p>
        </li>
      }
    </ol>
  `,
})
export class ProcedureLine {
  readonly picture = input.required<Picture>();

  /** From left to right as they are drawn; where all is over is no step. */
  protected readonly phases = computed(() => {
    const boxes = this.picture().boxes.toSorted((one, other) => one.x - other.x);
    const phases = new Set(boxes.map(({ phase }) => phase));
    phases.delete('closed');
    return [...phases];
  });
}
