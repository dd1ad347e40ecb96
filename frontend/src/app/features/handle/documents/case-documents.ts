import {
  ChangeDetectionStrategy,
  Component,
  ViewEncapsulation,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { documentFile, readDocuments } from '../../../api/documents.js';
import { fetched } from '../../../core/api/fetched.js';
import { MomentPipe } from '../../../core/format/moment.pipe.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { PdfViewer } from '../../../ui/pdf-viewer/pdf-viewer.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { StatusTag } from '../../../ui/status-tag/status-tag.js';
import { DocumentRemark } from './document-remark.js';
import { formatBytes } from '../../../ui/upload/file-size.js';

/** What is asked for and what is there; a document opens below the list. */
@Component({
  selector: 'handle-case-documents',
  imports: [
    DocumentRemark,
    ErrorState,
    Loading,
    MomentPipe,
    PdfViewer,
    StatusTag,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../../styles/components/office/remark.css'],
  templateUrl: './case-documents.html',
})
export class CaseDocuments {
  private readonly locale = inject(Locale);
  readonly reference = input.required<string>();
  protected readonly list = fetched(() => readDocuments({ reference: this.reference() }));
  /** Another case starts with nothing open. */
  protected readonly opened = linkedSignal<string, string | null>({
    source: this.reference,
    computation: () => null,
  });

  protected readonly shown = computed(() => {
    const id = this.opened();
    if (id === null || !this.list.hasValue()) return null;
    const all = this.list
      .value()
      .requirements.flatMap(({ documents, replaced }) => [...documents, ...replaced]);
    const document = all.find((each) => each.id === id);
    if (!document) return null;
    const { id: shown, fileName: name, contentType } = document;
    return { name, contentType, address: this.addressOf(shown) };
  });

  protected sizeOf(bytes: number): string {
    return formatBytes(bytes, this.locale.language());
  }

  protected addressOf(document: string): string {
    return documentFile.at({ reference: this.reference(), document });
  }
}
