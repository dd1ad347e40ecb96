import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  input,
  output,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

let dialogs = 0;

/**
 * Asks before something that cannot be undone. The native dialog keeps the focus inside, closes on
 * Escape and gives the focus back. It begins at its question: Enter pressed twice does nothing. Open it
 * with `dialog.open()`.
 */
@Component({
  selector: 'ui-confirm-dialog',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  // Closed it takes no place, nor the gap beside one.
  host: { class: 'contents' },
  template: `
    <dialog #dialog class="dialog" [attr.aria-labelledby]="fid" (close)="closed.emit()">
      <h2 #heading tabindex="-1" [id]="fid">{{ title() }}</h2>
      <div class="dialog__body"><ng-content /></div>
      <div class="actions">
        <button
          type="button"
          class="utrecht-button"
          [class.utrecht-button--primary-action]="!grave()"
          [class.utrecht-button--warning]="grave()"
          (click)="confirm()"
        >
          {{ action() }}
        </button>
        <button type="button" class="link-button" (click)="close()">
          {{ 'ui.dialog.cancel' | transloco }}
        </button>
      </div>
    </dialog>
  `,
})
export class ConfirmDialog {
  readonly title = input.required<string>();
  /** The verb on the button: never "OK". */
  readonly action = input.required<string>();
  readonly grave = input(false);
  readonly confirmed = output<void>();
  /** Also after Escape, and after {@link confirmed}. */
  readonly closed = output<void>();

  protected readonly fid = `dialog-${++dialogs}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  open(): void {
    this.dialog().nativeElement.showModal();
    this.heading().nativeElement.focus();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected confirm(): void {
    this.close();
    this.confirmed.emit();
  }
}
