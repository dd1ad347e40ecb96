import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReferenceListDifference, ReferenceListVersions } from '@tranche/contracts';
import { proposeReferenceList, previewReferenceList } from '../../../api/reference-lists.js';
import { Attempt } from '../../../core/attempt/attempt.js';
import { Locale } from '../../../core/locale/locale.js';
import { keepForm } from '../../../core/unsent/kept-form.js';
import { keptTexts } from '../../../core/unsent/kept-record.js';
import { RestoredNote } from '../../../core/unsent/restored-note.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { FileDrop } from '../../../ui/upload/file-drop.js';
import { EMPTY_LIST, FIELD_OF, requestOf, wrongIn, type ListDraft } from './list-draft.js';
import { ListDifference } from './list-difference.js';

/** Proposes a version of a list from a file, once it was seen what it changes. */
@Component({
  selector: 'import-list',
  imports: [
    DateField,
    ErrorState,
    ErrorSummary,
    FileDrop,
    ListDifference,
    RestoredNote,
    TextField,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-list.html',
})
export class ImportList {
  readonly proposed = output<ReferenceListVersions>();
  readonly cancelled = output<void>();

  private readonly locale = inject(Locale);
  protected readonly typed = signal(EMPTY_LIST);
  protected readonly file = signal<{ readonly name: string; readonly text: string } | null>(null);
  /** What would change; as soon as something else is typed it is about something else. */
  protected readonly difference = signal<ReferenceListDifference | null>(null);
  protected readonly kept = keepForm({
    name: () => proposeReferenceList.at({ list: 'new' }),
    value: () => this.typed(),
    isEmpty: (typed) => Object.values(typed).every((text) => text === ''),
    restore: (kept) => this.typed.set(keptTexts({ ...EMPTY_LIST }, kept)),
  });
  protected readonly attempt = new Attempt((pointer) => FIELD_OF[pointer] ?? null);

  protected change(field: keyof ListDraft, value: unknown): void {
    this.difference.set(null);
    const text = typeof value === 'string' ? value : '';
    this.typed.update((typed) => ({ ...typed, [field]: text }));
  }

  protected errorOf(field: keyof ListDraft | 'file'): string {
    return this.attempt.errorOf(`list-${field}`) ?? '';
  }

  protected async choose([file]: readonly File[]): Promise<void> {
    if (!file) return;
    this.difference.set(null);
    this.file.set({ name: file.name, text: await file.text() });
  }

  protected startOver(): void {
    this.kept.done();
    this.typed.set(EMPTY_LIST);
    this.file.set(null);
    this.difference.set(null);
  }

  protected cancel(): void {
    this.startOver();
    this.cancelled.emit();
  }

  protected async preview(event: Event): Promise<void> {
    event.preventDefault();
    const asked = this.begin();
    if (!asked) return;
    this.difference.set(await this.attempt.send(previewReferenceList(asked)));
  }

  protected async take(): Promise<void> {
    const asked = this.begin();
    if (!asked) return;
    const versions = await this.attempt.once(proposeReferenceList(asked));
    if (!versions) return;
    this.startOver();
    this.proposed.emit(versions);
  }

  private begin() {
    const csv = this.file()?.text ?? null;
    const wrong = wrongIn(this.typed(), csv).map((field) => ({
      for: `list-${field}`,
      text: this.locale.translate(`lists.missing.${field}`),
    }));
    if (!this.attempt.begin(wrong) || csv === null) return null;
    return { list: this.typed().list.trim(), body: requestOf(this.typed(), csv) };
  }
}
