import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';

export interface SegmentOption {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

/** A row of radio buttons that filters a list. */
@Component({
  selector: 'ui-segment',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="segment">
      <legend class="visually-hidden">{{ label() }}</legend>
      @for (option of options(); track option.value) {
        <label>
          <input
            type="radio"
            class="visually-hidden"
            [name]="fid()"
            [checked]="value() === option.value"
            (change)="value.set(option.value)"
          />
          {{ option.label }}
          @if (option.count !== undefined) {
            <span class="segment__count">{{ option.count }}</span>
          }
        </label>
      }
    </fieldset>
  `,
})
export class Segment {
  readonly fid = input.required<string>();
  readonly label = input.required<string>();
  readonly options = input.required<readonly SegmentOption[]>();
  readonly value = model('');
}
