import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Derivation, type DerivationLine } from '../derivation/derivation.js';

export interface TimelineStep {
  readonly title: string;
  /** A date or a term, in words. */
  readonly when?: string | null;
  readonly note?: string | null;
  /** What was said with it, each with what it answers. */
  readonly said?: readonly { readonly label: string; readonly text: string }[];
  readonly standing: 'past' | 'current' | 'future';
  /** Why this date; with it comes the disclosure. */
  readonly derivation?: readonly DerivationLine[];
}

/** What happened, where it stands, what comes, each date with its reason. */
@Component({
  selector: 'ui-timeline',
  imports: [Derivation],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol class="timeline">
      @for (step of steps(); track $index) {
        <li
          [class]="'timeline__step timeline__step--' + step.standing"
          [attr.aria-current]="step.standing === 'current' ? 'step' : null"
        >
          <b>{{ step.title }}</b>
          @if (step.when) {
            <small class="number">{{ step.when }}</small>
          }
          @if (step.note) {
            <small>{{ step.note }}</small>
          }
          @for (each of step.said; track each.label) {
            <small class="timeline__said">{{ each.label }}: {{ each.text }}</small>
          }
          @if (step.derivation; as lines) {
            <ui-derivation [lines]="lines" [about]="step.title" />
          }
        </li>
      }
    </ol>
  `,
})
export class Timeline {
  readonly steps = input.required<readonly TimelineStep[]>();
}
