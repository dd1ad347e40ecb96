import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AssignmentView } from '@tranche/contracts';
import { InterestsForm } from './interests-form.js';

/** An interest may turn up while scoring, or after it: it can be declared at any time. */
@Component({
  selector: 'assess-late-interest',
  imports: [InterestsForm, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (isOpen()) {
      <assess-interests-form
        [assignment]="assignment()"
        [isLate]="true"
        (declared)="isOpen.set(false); declared.emit($event)"
      />
    } @else {
      <p>
        <button type="button" class="link-button" (click)="isOpen.set(true)">
          {{ 'assess.interests.late' | transloco }}
        </button>
      </p>
    }
  `,
})
export class LateInterest {
  readonly assignment = input.required<AssignmentView>();
  readonly declared = output<AssignmentView>();
  protected readonly isOpen = signal(false);
}
