import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { CheckView, DocumentList } from '@tranche/contracts';
import type { FieldError } from '../../../core/api/field-errors.js';
import { Locale } from '../../../core/locale/locale.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { DocumentsEditor } from '../documents/documents-editor.js';

/** The page that asks for documents, with the camera of the phone; goes on when what must be there is. */
@Component({
  selector: 'document-question',
  imports: [DocumentsEditor, ErrorSummary],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-error-summary [errors]="errors()" [attempt]="attempt()" />
    <documents-editor [reference]="reference()" [camera]="true" (changed)="keep($event)" />
    <div class="actions question-page__actions">
      <button type="button" class="utrecht-button utrecht-button--primary-action" (click)="goOn()">
        {{ action() }}
      </button>
    </div>
  `,
})
export class DocumentQuestion {
  readonly reference = input.required<string>();
  readonly action = input.required<string>();
  readonly changed = output<CheckView['documents']>();
  readonly finished = output<void>();

  private readonly locale = inject(Locale);
  private readonly editor = viewChild.required(DocumentsEditor);
  private readonly list = signal<DocumentList | null>(null);
  protected readonly attempt = signal(0);
  protected readonly errors = computed<readonly FieldError[]>(() => {
    if (this.attempt() === 0) return [];
    const missing = this.list()?.requirements.find(
      ({ required, documents }) => required && documents.every(({ defect }) => defect !== null),
    );
    return (this.list()?.problems ?? []).map(({ text }) => ({
      for: missing ? `file-${missing.kind}` : '',
      text: this.locale.text(text),
    }));
  });

  leave(): boolean {
    return this.editor().leave();
  }

  protected keep(list: DocumentList): void {
    this.list.set(list);
    this.changed.emit(list.problems);
  }

  protected goOn(): void {
    this.attempt.update((attempt) => attempt + 1);
    if (this.list()?.problems.length === 0) this.finished.emit();
  }
}
