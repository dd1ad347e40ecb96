import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** Opens the camera of a phone; on a device without one the style leaves it out. */
@Component({
  selector: 'photo-button',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'photo-button' },
  template: `
    <label class="utrecht-button utrecht-button--primary-action" [attr.for]="fid()">
      {{ 'apply.documents.photo' | transloco }}<span class="visually-hidden">: {{ label() }}</span>
    </label>
    <input
      type="file"
      capture="environment"
      class="visually-hidden"
      [id]="fid()"
      [accept]="accept()"
      (change)="take($event)"
    />
  `,
})
export class PhotoButton {
  readonly fid = input.required<string>();
  readonly label = input.required<string>();
  readonly accept = input.required<string>();
  readonly taken = output<readonly File[]>();

  protected take(event: Event): void {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    const files = [...(target.files ?? [])];
    // The same photo can be sent again after it was refused.
    target.value = '';
    if (files.length > 0) this.taken.emit(files);
  }
}
