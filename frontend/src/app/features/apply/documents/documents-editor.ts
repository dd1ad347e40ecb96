import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  effect,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DocumentList, DocumentView } from '@tranche/contracts';
import { readDocuments, removeDocument } from '../../../api/documents.js';
import { fetched } from '../../../core/api/fetched.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { Locale } from '../../../core/locale/locale.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { Notice } from '../../../ui/notice/notice.js';
import { formatBytes } from '../../../ui/upload/file-size.js';
import { RequirementCard } from './requirement-card.js';
import { UploadQueue } from './upload-queue.js';

type Requirement = DocumentList['requirements'][number];

/** The documents that the regulation asks for: what is there, and the way to send more. */
@Component({
  selector: 'documents-editor',
  imports: [ConfirmDialog, ErrorState, Loading, Notice, RequirementCard, TranslocoPipe],
  providers: [UploadQueue],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './documents-editor.html',
})
export class DocumentsEditor {
  readonly reference = input.required<string>();
  /** Offers the camera of a phone beside its files. */
  readonly camera = input(false);
  readonly changed = output<DocumentList>();

  private readonly document = inject(DOCUMENT);
  private readonly locale = inject(Locale);
  protected readonly queue = inject(UploadQueue);
  protected readonly list = fetched(() => readDocuments({ reference: this.reference() }));
  protected readonly removing = new Attempt();
  protected readonly news = signal('');
  private readonly sure = viewChild<ConfirmDialog>('sure');
  /** Which one somebody is asked about before it goes: nothing puts it back. */
  protected readonly leaving = signal<DocumentView | null>(null);

  constructor() {
    effect(() => {
      if (this.list.hasValue()) this.changed.emit(this.list.value());
    });
  }

  /** A file half on its way would be lost. */
  leave(): boolean {
    return !this.queue.isBusy();
  }

  protected uploadsFor({ kind }: Requirement) {
    return this.queue.uploads().filter((upload) => upload.kind === kind);
  }

  protected async send(requirement: Requirement, files: readonly File[]): Promise<void> {
    for (const file of files) {
      const problem = this.problemWith(file, requirement);
      if (problem) this.queue.refuse(requirement.kind, file, problem);
      else await this.sendOne(requirement, file);
    }
  }

  protected ask(document: DocumentView): void {
    this.leaving.set(document);
    this.sure()?.open();
  }

  protected async removeAsked(): Promise<void> {
    const document = this.leaving();
    if (document) await this.remove(document);
  }

  private async remove({ id, kind, fileName }: DocumentView): Promise<void> {
    const list = await this.removing.send(
      removeDocument({ reference: this.reference(), document: id }),
    );
    if (list) {
      this.list.set(list);
      this.tell('removed', fileName);
      // The button that had the focus is gone.
      this.document.getElementById(`file-${kind}`)?.focus();
    }
    if (this.removing.refused()?.status === 403) this.list.reload();
  }

  private async sendOne({ kind }: Requirement, file: File): Promise<void> {
    const list = await this.queue.send(this.reference(), kind, file);
    // Refused: perhaps nothing is taken in any more, and then nothing is offered either.
    if (!list) return void this.list.reload();
    this.list.set(list);
    this.tell('received', file.name);
  }

  private tell(what: 'received' | 'removed', name: string): void {
    this.news.set(this.locale.translate(`apply.documents.${what}`, { name }));
  }

  /** What can be seen without sending 200 MB; the server judges again. */
  private problemWith(file: File, { maximumBytes }: Requirement): string | null {
    if (file.size === 0) return this.locale.translate('apply.documents.empty');
    if (file.size <= maximumBytes) return null;
    const size = formatBytes(maximumBytes, this.locale.language());
    return this.locale.translate('apply.documents.too-large', { size });
  }
}
