import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  type OnInit,
  afterNextRender,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Answers } from '@tranche/domain/browser';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { KeptCopies } from '../../../core/unsent/kept-copies.js';
import { AnswerTexts } from '../../../form-engine/answer-texts.js';
import { ConflictPanel } from '../../../form-engine/autosave/conflict-panel.js';
import { SaveStatus } from '../../../form-engine/autosave/save-status.js';
import { SectionSaver } from '../../../form-engine/autosave/section-saver.js';
import { fieldId } from '../../../form-engine/field-ids.js';
import { SectionForm } from '../../../form-engine/section-form.js';
import { asAnswers, asSection } from '../../../form-engine/section-definition.js';
import { KnownStops } from './known-stops.js';
import { ToldLines } from './told-lines.js';
import { isNews } from './is-news.js';
import { Notice } from '../../../ui/notice/notice.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { answersOf } from '../answers-of.js';
import type { HttpSectionGateway, OpenedSection } from './http-section-gateway.js';

/** The questions of one section; saves by itself, and reads only where nothing may be changed. */
@Component({
  selector: 'section-editor',
  imports: [
    ConflictPanel,
    KnownStops,
    Notice,
    RouterLink,
    SaveStatus,
    SectionForm,
    SummaryList,
    TextPipe,
    ToldLines,
    TranslocoPipe,
  ],
  providers: [SectionSaver],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './section-editor.html',
})
export class SectionEditor implements OnInit {
  readonly gateway = input.required<HttpSectionGateway>();
  readonly opened = input.required<OpenedSection>();
  readonly home = input.required<readonly string[]>();
  readonly next = input.required<readonly string[]>();
  readonly showErrors = input(false);
  /** Name of the field that somebody came to mend. */
  readonly focusOn = input<string | null>(null);

  private readonly router = inject(Router);
  private readonly words = { locale: inject(Locale), texts: inject(AnswerTexts) };
  private readonly copies = inject(KeptCopies);
  private readonly form = viewChild(SectionForm);
  protected readonly saver = inject(SectionSaver);

  protected readonly view = computed(() => this.opened().view);
  protected readonly section = computed(() => asSection(this.view().definition));
  protected readonly answers = computed(() =>
    answersOf(this.section(), this.view().answers, this.words),
  );

  /** Typed here and never saved, while nothing may be changed any more: at least to copy from. */
  protected readonly tooLate = computed(() => {
    const copy = this.copies.all().find(({ name }) => name === this.gateway().address);
    const answers = asAnswers(copy?.value);
    return answers && answersOf(this.section(), answers, this.words);
  });

  constructor() {
    const document = inject(DOCUMENT);
    afterNextRender(() => {
      const name = this.focusOn();
      if (name !== null) focusWhenThere(document, fieldId(name));
    });
  }

  ngOnInit(): void {
    if (!this.view().canEdit) return;
    const gateway = this.gateway();
    this.saver.connect(gateway.address, this.section(), gateway, this.opened().stored);
  }

  /** Saves what was typed last; false when it could not be saved. */
  async leave(): Promise<boolean> {
    this.form()?.flush();
    return this.saver.leave();
  }

  protected throwAway(): void {
    this.copies.drop(this.gateway().address);
  }

  protected async goOn(answers: Answers): Promise<void> {
    const told = this.gateway().said();
    if (!(await this.saver.save(answers))) return;
    if (isNews(this.gateway().said(), told)) return;
    await this.router.navigate([...this.next()]);
  }
}

/** Frames to wait for a control: the fields of a form are made one after another. */
const PATIENCE = 60;

function focusWhenThere(document: Document, id: string, frames = PATIENCE): void {
  const control = document.getElementById(id);
  if (control) {
    control.focus({ preventScroll: true });
    control.scrollIntoView({ block: 'center' });
  } else if (frames > 0) {
    document.defaultView?.requestAnimationFrame(() => focusWhenThere(document, id, frames - 1));
  }
}
