import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** Choose or drop files. Limits and types are said before choosing; the server checks them. */
@Component({
  selector: 'ui-file-drop',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div
      class="drop-zone"
      [class.drop-zone--over]="over()"
      (dragover)="hover($event, true)"
      (dragleave)="hover($event, false)"
      (drop)="drop($event)"
    >
      <p class="small soft" [id]="fid() + '-hint'">{{ hint() }}</p>
      <label class="utrecht-button utrecht-button--secondary-action" [attr.for]="fid()">
        {{ 'parts.upload.choose' | transloco }}
        <span class="visually-hidden">{{ label() }}</span>
      </label>
      <input
        type="file"
        class="visually-hidden"
        [id]="fid()"
        [accept]="accept()"
        [multiple]="multiple()"
        [disabled]="disabled()"
        [attr.aria-describedby]="fid() + '-hint'"
        (change)="pick($event)"
      />
      <span class="small soft">{{ 'parts.upload.or-drop' | transloco }}</span>
    </div>
  `,
})
export class FileDrop {
  readonly fid = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input.required<string>();
  /** Comma-separated types, as the native `accept`. */
  readonly accept = input('application/pdf');
  readonly multiple = input(false);
  readonly disabled = input(false);
  readonly chosen = output<readonly File[]>();

  protected readonly over = signal(false);

  protected hover(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over && !this.disabled());
  }

  protected drop(event: DragEvent): void {
    this.hover(event, false);
    if (!this.disabled()) this.emit(event.dataTransfer?.files);
  }

  protected pick(event: Event): void {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    this.emit(target.files);
    // The same file can be chosen again after it was refused.
    target.value = '';
  }

  private emit(files: FileList | null | undefined): void {
    const all = [...(files ?? [])];
    const kept = this.multiple() ? all : all.slice(0, 1);
    if (kept.length > 0) this.chosen.emit(kept);
  }
}
