import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon.js';

/** What is wrong with one control: a sign, a hidden "Fout:" and the sentence. Never colour alone. */
@Component({
  selector: 'ui-error-message',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'block' },
  template: `
    <div class="utrecht-form-field-error-message" [id]="fid() + '-error'">
      <ui-icon name="warning" />
      <span>
        <span class="visually-hidden">{{ 'ui.field.error' | transloco }}</span>
        {{ text() }}
      </span>
    </div>
  `,
})
export class ErrorMessage {
  readonly fid = input.required<string>();
  readonly text = input.required<string>();
}
