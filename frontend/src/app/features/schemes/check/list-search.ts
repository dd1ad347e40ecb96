import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { readReferenceList } from '../../../api/schemes.js';
import { fetched } from '../../../core/api/fetched.js';
import { formatLegalDate } from '../../../core/format/moment.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { TextField } from '../../../ui/text-field/text-field.js';

/** As many as one overlooks beneath a question. */
const SHOWN = 8;

/** The list a question asks about, to look the answer up where it is asked. */
@Component({
  selector: 'check-list-search',
  imports: [TextField, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  // Enter looks further in the list; it does not answer the question around it.
  host: { '(keydown.enter)': '$event.preventDefault()' },
  template: `
    <ui-text-field
      fid="self-check-search"
      type="search"
      width="medium"
      [label]="'schemes.check.list.search' | transloco"
      [hint]="source()"
      [(value)]="words"
    />
    <div aria-live="polite">
      @if (isAsked() && found.hasValue()) {
        @let view = found.value();
        @if (view.total === 0) {
          <p>{{ 'schemes.check.list.none' | transloco: { words: asked() } }}</p>
        } @else {
          <p>
            <b>{{ 'schemes.check.list.found' | transloco: { total: view.total } }}</b>
          </p>
          <ul>
            @for (entry of view.items.slice(0, shown); track entry.code) {
              <li>{{ entry.label | text }}</li>
            }
          </ul>
          @if (view.total > shown) {
            <p class="soft">
              {{ 'schemes.check.list.more' | transloco: { count: view.total - shown } }}
            </p>
          }
        }
      }
    </div>
  `,
})
export class ListSearch {
  private readonly locale = inject(Locale);
  readonly list = input.required<string>();
  protected readonly shown = SHOWN;
  protected readonly words = signal('');
  protected readonly asked = computed(() => this.words().trim());
  protected readonly isAsked = computed(() => this.asked().length > 1);

  private readonly about = fetched(() => readReferenceList({ list: this.list() }));
  protected readonly found = fetched(() =>
    this.isAsked()
      ? readReferenceList({ list: this.list(), query: { search: this.asked() } })
      : undefined,
  );

  /** Whose list it is and from when, and what is sent of what somebody types. */
  protected readonly source = computed(() => {
    const isPrivate = this.locale.translate('schemes.check.list.private');
    if (!this.about.hasValue()) return isPrivate;
    const { source, validFrom, note } = this.about.value();
    const date = formatLegalDate(validFrom, this.locale.language());
    const whose = this.locale.translate('parts.reference.source', { source, date });
    return [whose, note && this.locale.text(note), isPrivate].filter(Boolean).join(' · ');
  });
}
