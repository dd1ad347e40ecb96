import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  DestroyRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  model,
  output,
  signal,
  ViewEncapsulation,
} from '@angular/core';
import { transformedValue, type FormValueControl } from '@angular/forms/signals';
import type { Unread } from '@tranche/domain/browser';
import { Debounce } from '../../core/saving/debounce.js';
import { Locale } from '../../core/locale/locale.js';
import type { Option } from '../../ui/choice/option.js';
import { Control } from '../../ui/field/control.js';
import { describedBy } from '../../ui/field/described-by.js';
import { FieldFrame } from '../../ui/field/field.js';
import { meantBy, readChoice, stepThrough, writeChoice, type TypedChoice } from './typed-choice.js';

/** Long enough for the next letter, short enough not to wait. */
const TYPING_PAUSE_MS = 250;

/**
 * A box to type in with a list of matches below, by the ARIA pattern of an editable combobox: the
 * focus stays in the box, arrows walk, Enter chooses, Escape closes.
 */
@Component({
  selector: 'form-combobox',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  // A pointer chooses without taking the focus out of the box, as the keys do.
  host: { '(mousedown)': 'keepFocus($event)', '(click)': 'point($event)' },
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/form/combobox.css'],
  templateUrl: './combobox.html',
})
export class Combobox extends Control implements FormValueControl<string | Unread> {
  private readonly locale = inject(Locale);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  readonly value = model<string | Unread>('');
  /** What matches the text that was typed. */
  readonly options = input.required<readonly Option[]>();
  /** How many match; more than are given where the list is long. */
  readonly total = input.required<number>();
  /** The words for the code that is stored. */
  readonly chosenLabel = input('');
  /** Where the list comes from. */
  readonly source = input('');
  readonly searched = output<string>();

  protected readonly isOpen = signal(false);
  protected readonly active = signal(-1);
  private readonly pause = new Debounce(TYPING_PAUSE_MS, () => this.search());

  private readonly typed = transformedValue<string | Unread, TypedChoice>(this.value, {
    parse: (choice) => ({ value: readChoice(choice) }),
    format: writeChoice,
  });
  protected readonly shown = computed(() => this.typed().text ?? this.chosenLabel());
  protected override readonly description = computed(() =>
    describedBy(this.fid(), { hint: this.hint(), error: this.error(), extra: 'source' }),
  );
  /** Told to a screen reader while the list is open, and shown when nothing matches. */
  protected readonly news = computed(() =>
    this.isOpen() ? this.locale.translate('parts.reference.found', { count: this.total() }) : '',
  );

  constructor() {
    super();
    inject(DestroyRef).onDestroy(() => this.pause.cancel());
  }

  protected optionId(index: number): string {
    return `${this.fid()}-option-${index}`;
  }

  protected type(text: string): void {
    this.typed.set({ code: '', text });
    this.open();
    this.active.set(-1);
    this.pause.restart();
  }

  protected open(): void {
    if (!this.disabled()) this.isOpen.set(true);
  }

  protected keepFocus(event: Event): void {
    if (this.optionAt(event)) event.preventDefault();
  }

  protected point(event: Event): void {
    const option = this.optionAt(event);
    if (option) this.choose(option);
    else if (event.target instanceof HTMLInputElement) this.open();
  }

  protected choose({ value }: Option): void {
    this.typed.set({ code: value, text: null });
    this.close();
  }

  protected press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.walk(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && this.isOpen()) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && this.isOpen()) {
      const option = this.options()[this.active()];
      if (!option) return;
      // Enter would send the form.
      event.preventDefault();
      this.choose(option);
    }
  }

  /** Typing the whole name is choosing it. */
  protected leave(): void {
    const { text } = this.typed();
    const meant = text === null ? undefined : meantBy(text, this.options());
    if (meant) this.choose(meant);
    this.close();
    this.touch.emit();
  }

  private optionAt({ target }: Event): Option | undefined {
    const item = target instanceof Element ? target.closest('[role=option]') : null;
    return item ? this.options().find((_, index) => this.optionId(index) === item.id) : undefined;
  }

  private walk(step: 1 | -1): void {
    this.open();
    this.active.update((active) => stepThrough(active, step, this.options().length));
    const id = this.optionId(this.active());
    const show = () => this.document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
    afterNextRender(show, { injector: this.injector });
  }

  private search(): void {
    this.searched.emit(this.typed().text?.trim() ?? '');
  }

  private close(): void {
    this.isOpen.set(false);
    this.active.set(-1);
  }
}
