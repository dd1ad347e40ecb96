import {
  ChangeDetectionStrategy,
  Component,
  ViewEncapsulation,
  computed,
  effect,
  inject,
  input,
  model,
  output,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { readDocuments } from '../../../api/documents.js';
import { fetched } from '../../../core/api/fetched.js';
import { Locale } from '../../../core/locale/locale.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { pointableIn, pointsOf } from './pointed-words.js';

/** Which parts and documents a request for a supplement is about, each with what is wanting in it. */
@Component({
  selector: 'form-supplement-points',
  imports: [Checkbox, TextArea, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../../styles/components/form/supplement-points.css'],
  template: `
    <fieldset class="supplement-points">
      <legend>{{ 'parts.transition.points.legend' | transloco }}</legend>
      <p class="soft">{{ 'parts.transition.points.hint' | transloco }}</p>
      @if (hasNoDocuments()) {
        <p>{{ 'parts.transition.points.no-documents' | transloco }}</p>
      }
      @for (each of pointable(); track each.key) {
        <div
          class="supplement-points__one"
          [class.supplement-points__one--document]="each.document"
        >
          <ui-checkbox
            [fid]="'point-' + each.key"
            [label]="each.label"
            [hint]="each.note"
            [checked]="chosen()[each.key] !== undefined"
            (checkedChange)="choose(each.key, $event ? (each.words ?? '') : null)"
          />
          @if (chosen()[each.key] !== undefined) {
            <ui-text-area
              class="supplement-points__words"
              [fid]="'words-' + each.key"
              [label]="'parts.transition.points.words' | transloco: { name: each.label }"
              [error]="errorOf(each.key)"
              [rows]="2"
              [maximumCharacters]="1000"
              [value]="chosen()[each.key] ?? ''"
              (valueChange)="choose(each.key, $event)"
            />
          }
        </div>
      }
    </fieldset>
  `,
})
export class SupplementPoints {
  private readonly locale = inject(Locale);
  readonly application = input.required<ApplicationView>();
  /** Words by what is pointed at; what is not in it is not pointed at. */
  readonly chosen = model<Readonly<Record<string, string>>>({});
  /** Whether what was found wanting before is put in; not over what somebody typed and was given back. */
  readonly fresh = input(true);
  readonly attempted = input(false);
  /** What was put in for a start: nobody typed it yet. */
  readonly started = output<Readonly<Record<string, string>>>();

  private readonly list = fetched(() => readDocuments({ reference: this.application().reference }));
  /** Nobody asks for a paper that there is no place to send. */
  protected readonly hasNoDocuments = computed(
    () => this.list.hasValue() && this.list.value().requirements.length === 0,
  );
  protected readonly pointable = computed(() =>
    pointableIn(
      this.application(),
      this.list.hasValue() ? this.list.value().requirements : [],
      (text) => this.locale.text(text),
    ),
  );
  readonly points = computed(() => pointsOf(this.pointable(), this.chosen()));
  /** The words with what they are about, to read. */
  readonly named = computed(() =>
    this.pointable().map(({ key, label }) => ({ label, value: this.chosen()[key] ?? '' })),
  );
  readonly problems = computed(() =>
    this.pointable()
      .filter(({ key }) => this.isSilent(key))
      .map(({ key, label }) => ({
        for: `words-${key}`,
        text: this.locale.translate('parts.transition.points.words-missing', { name: label }),
      })),
  );

  constructor() {
    effect(() => {
      if (!this.list.hasValue()) return;
      const remarks = this.pointable().filter(({ words }) => words !== null);
      untracked(() => {
        if (!this.fresh()) return;
        const start = Object.fromEntries(remarks.map(({ key, words }) => [key, words ?? '']));
        this.started.emit(start);
        this.chosen.update((chosen) => ({ ...start, ...chosen }));
      });
    });
  }

  protected errorOf(key: string): string | undefined {
    const problem = this.problems().find((each) => each.for === `words-${key}`);
    return this.attempted() ? problem?.text : undefined;
  }

  /** @param words null when it is no longer pointed at */
  protected choose(key: string, words: string | null): void {
    this.chosen.update((chosen) => {
      const others = Object.entries(chosen).filter(([each]) => each !== key);
      return Object.fromEntries(words === null ? others : [...others, [key, words]]);
    });
  }

  private isSilent(key: string): boolean {
    return this.chosen()[key]?.trim() === '';
  }
}
