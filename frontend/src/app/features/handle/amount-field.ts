import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { Unit } from '@tranche/domain/browser';
import type { TypedEuro } from '../../ui/money-field/euro.js';
import { MoneyField } from '../../ui/money-field/money-field.js';
import { NumberField } from '../../ui/number-field/number-field.js';

/** An amount in what it counts: euros with a sign before them, or a number of places. */
@Component({
  selector: 'handle-amount-field',
  imports: [MoneyField, NumberField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (unit() === 'place') {
      <ui-number-field [fid]="fid()" [label]="label()" [error]="error()" [(value)]="value" />
    } @else {
      <ui-money-field [fid]="fid()" [label]="label()" [error]="error()" [(value)]="value" />
    }
  `,
})
export class AmountField {
  readonly fid = input.required<string>();
  readonly label = input.required<string>();
  readonly error = input<string>();
  readonly unit = input.required<Unit | null>();
  readonly value = model<TypedEuro>(null);
}
