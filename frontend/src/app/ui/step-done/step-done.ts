import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Text } from '@tranche/domain/browser';
import { TextPipe } from '../../core/locale/text.pipe.js';
import { Notice } from '../notice/notice.js';

/** Says that a step was taken, and that its letter follows: the page around it may look much the same. */
@Component({
  selector: 'ui-step-done',
  imports: [Notice, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-notice
      tone="good"
      [live]="true"
      [title]="'parts.done.title' | transloco: { step: (step() | text) }"
    >
      @if (lettersComing() > 0) {
        <p>{{ 'parts.done.letter' | transloco }}</p>
      }
    </ui-notice>
  `,
})
export class StepDone {
  /** What the step is called. */
  readonly step = input.required<Text>();
  readonly lettersComing = input(0);
}
