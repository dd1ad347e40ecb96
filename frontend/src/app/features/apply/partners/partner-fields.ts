import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Option } from '../../../ui/choice/option.js';
import { Select } from '../../../ui/select/select.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import type { PartnerDraft } from './partner-draft.js';

/** What is asked about an organisation that is named as a partner. */
@Component({
  selector: 'partner-fields',
  imports: [Select, TextField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './partner-fields.html',
})
export class PartnerFields {
  readonly draft = input.required<PartnerDraft>();
  readonly kinds = input.required<readonly Option[]>();
  readonly errorOf = input.required<(field: keyof PartnerDraft) => string>();
  readonly changed = output<{ readonly field: keyof PartnerDraft; readonly value: string }>();

  protected change(field: keyof PartnerDraft, value: string): void {
    this.changed.emit({ field, value });
  }
}
