import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  type OnInit,
  afterNextRender,
  computed,
  inject,
  input,
  inputBinding,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { isByPartner, type Answers, type Section } from '@tranche/domain/browser';
import { LazyPart, type Fetched } from '../../../core/lazy/lazy-part.js';
import { leadTo } from '../../../core/navigation/lead-to.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { AnswerTexts } from '../../../form-engine/answer-texts.js';
import { OwnLines } from '../../../form-engine/budget/own-lines.js';
import { ConflictPanel } from '../../../form-engine/autosave/conflict-panel.js';
import { SaveStatus } from '../../../form-engine/autosave/save-status.js';
import { SectionSaver } from '../../../form-engine/autosave/section-saver.js';
import { fieldId } from '../../../form-engine/field-ids.js';
import { SectionForm } from '../../../form-engine/section-form.js';
import { asSection } from '../../../form-engine/section-definition.js';
import { KnownStops } from './known-stops.js';
import { answersOf } from '../answers-of.js';
import { Notice } from '../../../ui/notice/notice.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { ToldLines } from '../../../ui/told-lines/told-lines.js';
import { ToldReasons } from './told-reasons.js';
import { onClosed, roleEnded } from './on-closed.js';
import type { HttpSectionGateway, OpenedSection } from './http-section-gateway.js';

/** The questions of one section; saves by itself, and reads only where nothing may be changed. */
@Component({
  selector: 'section-editor',
  imports: [
    LazyPart,
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
  providers: [OwnLines, SectionSaver],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './section-editor.html',
})
export class SectionEditor implements OnInit {
  readonly gateway = input.required<HttpSectionGateway>();
  readonly opened = input.required<OpenedSection>();
  readonly reference = input.required<string>();
  readonly home = input.required<readonly string[]>();
  readonly next = input.required<readonly string[]>();
  readonly showErrors = input(false);
  /** Name of the field that somebody came to mend. */
  readonly focusOn = input<string | null>(null);

  private readonly router = inject(Router);
  /** It cannot be changed any more: the page fetches how it stands. */
  readonly closed = output<void>();
  private readonly form = viewChild(SectionForm);
  private readonly status = viewChild(SaveStatus);
  private readonly stops = viewChild(KnownStops);
  private readonly told = computed(
    () => new ToldReasons([...this.opened().view.stops, ...this.opened().view.warnings]),
  );
  protected readonly saver = inject(SectionSaver);
  private readonly own = inject(OwnLines);
  private readonly words = { locale: inject(Locale), texts: inject(AnswerTexts) };
  protected readonly ended = computed(() => roleEnded(this.saver));

  protected readonly view = computed(() => this.opened().view);
  /** Somebody of a partner writes its own cost, on a page that the lead applicant writes. */
  protected readonly writesOwnLines = computed(
    () => !this.view().canEdit && this.view().ownLinesOf.length > 0,
  );
  protected readonly canWrite = computed(() => this.view().canEdit || this.writesOwnLines());
  private readonly whole = computed(() => asSection(this.view().definition));
  /** What is written here: the whole page, or the budget alone. */
  protected readonly section = computed(() =>
    this.writesOwnLines() ? budgetOf(this.whole()) : this.whole(),
  );
  protected readonly others = computed(() =>
    this.writesOwnLines()
      ? answersOf(
          { fields: this.whole().fields.filter((field) => !isByPartner(field)) },
          this.view().answers,
          this.words,
        )
      : [],
  );
  protected readonly names = computed(() => {
    const own = this.view().ownLinesOf;
    const partners = this.section().fields.flatMap((field) =>
      isByPartner(field) ? (field.partners ?? []) : [],
    );
    return [...new Set(partners.filter(({ id }) => own.includes(id)).map(({ name }) => name))].join(
      ', ',
    );
  });
  /** Most sections are open: what reads a closed one back is fetched with it. */
  protected readonly closedSection: Fetched = async () =>
    (await import('./closed-section.js')).ClosedSection;
  protected readonly closedBindings = [
    inputBinding('reference', this.reference),
    inputBinding('address', () => this.gateway().address),
    inputBinding('opened', this.opened),
    inputBinding('fields', () => this.section().fields),
    inputBinding('ended', this.ended),
  ];

  /** What is typed now, whether or not it was saved. */
  protected readonly typed = linkedSignal(() => this.saver.answers());
  /** Only a budget of partners is measured by bands while somebody types. */
  protected readonly hasBands = computed(() => this.section().fields.some(isByPartner));
  protected readonly bands: Fetched = async () =>
    (await import('../bands/budget-bands.js')).BudgetBands;
  protected readonly bandBindings = [
    inputBinding('reference', this.reference),
    inputBinding('section', this.whole),
    inputBinding('answers', () => ({ ...this.view().answers, ...this.typed() })),
  ];

  constructor() {
    onClosed(this.saver, () => this.closed.emit());
    const document = inject(DOCUMENT);
    afterNextRender(() => {
      const name = this.focusOn();
      if (name !== null) focusWhenThere(document, fieldId(name));
    });
  }

  ngOnInit(): void {
    if (this.writesOwnLines()) this.own.onlyOf.set(this.view().ownLinesOf);
    if (!this.canWrite()) return;
    const gateway = this.gateway();
    this.saver.connect(gateway.address, this.section(), gateway, this.opened().stored);
  }

  /** Saves what was typed last; false when it could not be saved. */
  async leave(): Promise<boolean> {
    this.form()?.flush();
    return this.saver.leave();
  }

  protected async goOn(answers: Answers): Promise<void> {
    if (!(await this.saver.save(answers))) return this.status()?.read();
    if (this.told().holdUp(this.gateway().said())) return this.stops()?.read();
    await this.router.navigate([...this.next()]);
  }
}

/** A page with the questions alone whose answers are of partners. */
function budgetOf(section: Section): Section {
  return { ...section, fields: section.fields.filter(isByPartner) };
}

/** Frames to wait for a control: the fields of a form are made one after another. */
const PATIENCE = 60;

function focusWhenThere(document: Document, id: string, frames = PATIENCE): void {
  if (!leadTo(document, id) && frames > 0) {
    document.defaultView?.requestAnimationFrame(() => focusWhenThere(document, id, frames - 1));
  }
}
