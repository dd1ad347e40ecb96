import { ChangeDetectionStrategy, Component, input, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { KeepsChanges } from '../../../core/navigation/unsaved-changes.guard.js';
import { TaskFrame } from '../task/task-frame.js';
import { DocumentsEditor } from './documents-editor.js';

/** The documents as one task among the others. */
@Component({
  imports: [DocumentsEditor, TaskFrame, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <task-frame [reference]="reference()" task="documents">
      <p class="lead">{{ 'apply.documents.intro' | transloco }}</p>
      <documents-editor [reference]="reference()" />
    </task-frame>
  `,
})
export class DocumentsPage implements KeepsChanges {
  readonly reference = input.required<string>();
  private readonly editor = viewChild(DocumentsEditor);

  leave(): boolean {
    return this.editor()?.leave() ?? true;
  }
}
