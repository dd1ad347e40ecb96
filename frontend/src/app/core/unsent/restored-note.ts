import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { MomentPipe } from '../format/moment.pipe.js';

/** What was put back into a form, and since when; with a way to begin with nothing. */
@Component({
  selector: 'app-restored-note',
  imports: [MomentPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (at(); as moment) {
      <p class="small soft" role="status">
        {{ 'parts.save.restored' | transloco: { moment: (moment | moment: 'long') } }}
        <button type="button" class="link-button" (click)="startOver.emit()">
          {{ 'parts.save.start-over' | transloco }}
        </button>
      </p>
    }
  `,
})
export class RestoredNote {
  readonly at = input.required<string | null>();
  readonly startOver = output<void>();
}
