import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AssignmentView } from '@tranche/contracts';
import { assignmentFile } from '../../api/assess.js';
import { Locale } from '../../core/locale/locale.js';
import { SectionAnswers } from '../../form-engine/section-answers.js';
import { PdfViewer } from '../../ui/pdf-viewer/pdf-viewer.js';
import { Tabs } from '../../ui/tabs/tabs.js';
import { FileMoney } from './file-money.js';

/** What the applicant sent: the answers and each document, one in sight beside the rubric. */
@Component({
  selector: 'assess-assignment-file',
  imports: [FileMoney, PdfViewer, SectionAnswers, Tabs, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-tabs
      fid="file"
      [label]="'assess.file.label' | transloco"
      [tabs]="tabs()"
      [(selected)]="selected"
    >
      @if (document(); as shown) {
        <ui-pdf-viewer
          [address]="shown.address"
          [name]="shown.name"
          [contentType]="shown.contentType"
        />
      } @else if (money(); as shown) {
        <assess-file-money class="answers" [money]="shown" />
      } @else {
        <div
          class="answers"
          role="region"
          tabindex="0"
          [attr.aria-label]="'assess.file.answers' | transloco"
        >
          @for (section of sections(); track section.definition.name) {
            <form-section-answers [section]="section" />
          }
        </div>
      }
    </ui-tabs>
  `,
})
export class AssignmentFile {
  private readonly locale = inject(Locale);
  readonly assignment = input.required<AssignmentView>();
  protected readonly selected = signal('answers');

  private readonly documents = computed(() =>
    (this.assignment().file?.documents ?? []).map(({ label, document }) => ({
      id: document.id,
      // Letters and colleagues speak of a document by its name.
      label: `${this.locale.text(label)}: ${document.fileName}`,
      name: document.fileName,
      contentType: document.contentType,
      address: assignmentFile.at({
        assignment: this.assignment().id,
        document: document.id,
      }),
    })),
  );
  protected readonly sections = computed(() =>
    (this.assignment().file?.sections ?? []).filter(
      ({ definition }) => definition.part === 'questions',
    ),
  );
  protected readonly tabs = computed(() => [
    { id: 'answers', label: this.locale.translate('assess.file.answers') },
    ...(this.assignment().file?.money
      ? [{ id: 'money', label: this.locale.translate('assess.file.money') }]
      : []),
    ...this.documents(),
  ]);
  protected readonly money = computed(() =>
    this.selected() === 'money' ? (this.assignment().file?.money ?? null) : null,
  );
  protected readonly document = computed(() =>
    this.documents().find(({ id }) => id === this.selected()),
  );
}
