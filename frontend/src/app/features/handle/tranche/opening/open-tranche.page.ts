import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TranchePreview } from '@tranche/contracts';
import type { Answers } from '@tranche/domain/browser';
import { readSchemes } from '../../../../api/schemes.js';
import {
  openTranche,
  previewOpening,
  readProgrammes,
  readTranche,
  readTranches,
} from '../../../../api/tranches.js';
import { fetched } from '../../../../core/api/fetched.js';
import type { FieldError } from '../../../../core/api/field-errors.js';
import { Attempt } from '../../../../core/attempt/attempt.js';
import { Locale } from '../../../../core/locale/locale.js';
import { TextPipe } from '../../../../core/locale/text.pipe.js';
import { keepPreview } from '../../../../core/transitions/keep-preview.js';
import { keepForm } from '../../../../core/unsent/kept-form.js';
import { keptRecord } from '../../../../core/unsent/kept-record.js';
import { RestoredNote } from '../../../../core/unsent/restored-note.js';
import { BackLink } from '../../../../ui/back-link/back-link.js';
import { DateField } from '../../../../ui/date-field/date-field.js';
import { ErrorSummary } from '../../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../../ui/notice/notice.js';
import { Select } from '../../../../ui/select/select.js';
import { ErrorState } from '../../../../ui/states/error-state.js';
import { TextField } from '../../../../ui/text-field/text-field.js';
import { BudgetLineFields } from '../budget-line-fields.js';
import { copiedDraft } from './copied-draft.js';
import {
  EMPTY_DRAFT,
  EMPTY_LINE,
  inOrderOfPage,
  keptDraft,
  linesOf,
  missingIn,
  requestOf,
  versionOf,
  type LineDraft,
  type TrancheDraft,
} from './open-tranche-draft.js';
import { missingAt, namedOptions } from './opening-words.js';
import { askedParameters } from './parameter-lines.js';
import { placedRefusal } from './placed-refusal.js';
import { asAnswers } from '../../../../form-engine/section-definition.js';
import { Questions } from '../../../../form-engine/questions/questions.js';
import type { RefusedAnswer } from '../../../../form-engine/questions/refused-answers.js';
import { Refusal } from '../../../../ui/states/refusal.js';
import { schemeVersion } from '../../scheme-version.js';
import { TranchePreview as PreviewPart } from './tranche-preview.js';
import { versionOptions } from './version-options.js';

/** An officer opens a tranche: under which version, when, with which ceilings, published where. */
@Component({
  imports: [
    BackLink,
    BudgetLineFields,
    DateField,
    ErrorState,
    ErrorSummary,
    Notice,
    PreviewPart,
    Questions,
    Refusal,
    RestoredNote,
    RouterLink,
    Select,
    TextField,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './open-tranche.page.html',
})
export class OpenTranchePage {
  private readonly router = inject(Router);
  private readonly locale = inject(Locale);
  protected readonly schemes = fetched(() => readSchemes());
  protected readonly programmes = fetched(() => readProgrammes());
  protected readonly tranches = fetched(() => readTranches());

  /** In the address, where a version was looked at first: `scheme version`. */
  readonly versie = input<string>();
  /** In the address, where it begins with an earlier tranche: its code. */
  readonly from = input<string>();
  protected readonly copied = fetched(() => {
    const tranche = this.from();
    return tranche === undefined ? undefined : readTranche({ tranche });
  });
  /** What was typed stays, also where the earlier tranche comes in later. */
  protected readonly draft = linkedSignal<TrancheDraft, TrancheDraft>({
    source: () => this.empty(),
    computation: (empty, before) =>
      before === undefined || before.value === before.source ? empty : before.value,
  });
  protected readonly code = computed(() => versionOf(this.draft()));
  protected readonly version = schemeVersion(() => (this.draft().version ? this.code() : null));
  /** What the ceilings count; money until a version says otherwise. */
  protected readonly unit = computed(() =>
    this.version.hasValue() ? this.version.value().division.unit : 'euro',
  );
  private readonly questions = viewChild(Questions);
  /** What was missing when it was sent, as long as it is: what is filled in since is no error any more. */
  private readonly missed = signal<readonly string[]>([]);
  private readonly typed = computed(() => {
    const missing = missingIn(this.draft(), this.unit());
    const stillMissed = this.missed().filter((id) => missing.includes(id));
    const texts = stillMissed.map((id) => missingAt(id, this.unit(), this.locale));
    return [...texts, ...this.attempt.errors()];
  });
  protected readonly errors = computed<readonly FieldError[]>(() =>
    this.attempt.count() === 0
      ? []
      : inOrderOfPage(this.typed(), this.questions()?.problems() ?? []),
  );
  protected readonly attempt = new Attempt();

  private readonly read = [this.schemes, this.programmes, this.tranches, this.copied];
  protected readonly failure = computed(() =>
    this.read.map((each) => each.error()).find((error) => error !== undefined),
  );
  protected readonly isFetching = computed(
    () => !(this.schemes.hasValue() && this.programmes.hasValue() && this.tranches.hasValue()),
  );
  private readonly known = computed(() =>
    this.tranches.hasValue() ? this.tranches.value().items : [],
  );
  protected readonly versions = computed(() =>
    versionOptions(
      this.schemes.hasValue() ? this.schemes.value().items : [],
      this.known(),
      this.locale,
    ),
  );
  protected readonly programmeOptions = computed(() => {
    const known = this.programmes.hasValue() ? this.programmes.value().items : [];
    const fitting = known.filter(({ unit }) => unit === this.unit());
    return namedOptions(fitting, this.locale);
  });
  /** Unspent money can only come from a tranche of the same programme. */
  protected readonly earlier = computed(() => {
    const own = this.draft().programme;
    const known = this.known().filter(({ programme }) => programme !== null && programme === own);
    return namedOptions(known, this.locale);
  });

  private readonly answered = linkedSignal<Answers>(() =>
    this.copied.hasValue() ? this.copied.value().parameters : {},
  );
  protected readonly kept = keepForm({
    name: () => `${openTranche.at()}?version=${this.versie() ?? ''}&from=${this.from() ?? ''}`,
    value: () => ({ draft: this.draft(), parameters: this.questions()?.current() ?? {} }),
    isEmpty: ({ draft }) => JSON.stringify(draft) === JSON.stringify(this.empty()),
    restore: (kept) => {
      const { draft, parameters } = keptRecord(kept) ?? {};
      this.draft.set(keptDraft(this.empty(), draft));
      this.answered.set(asAnswers(parameters) ?? {});
    },
  });
  /** What is to be opened is read first: it binds, and cannot be taken back. */
  protected readonly preview = keepPreview<TranchePreview>(() =>
    JSON.stringify([this.draft(), this.questions()?.current()]),
  );
  protected readonly parameters = computed(() => {
    const parameters = this.version.hasValue() ? this.version.value().parameters : [];
    return parameters.length === 0 ? null : askedParameters(parameters, this.answered());
  });
  /** Offered as long as no ceiling has been filled in. */
  protected readonly suggested = computed(() => {
    const suggested = this.version.hasValue() ? linesOf(this.version.value()) : [];
    return this.draft().lines.every(({ code }) => code === '') ? suggested : [];
  });

  protected fetchAgain(): void {
    for (const each of this.read) each.reload();
  }

  protected startOver(): void {
    this.kept.done();
    this.draft.set(this.empty());
    this.answered.set({});
  }

  protected set(change: Partial<TrancheDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected setLine(at: number, line: LineDraft): void {
    this.set({ lines: this.draft().lines.map((each, index) => (index === at ? line : each)) });
  }

  protected addLine(): void {
    this.set({ lines: [...this.draft().lines, EMPTY_LINE] });
  }

  protected takeOverLines(): void {
    this.set({ lines: this.suggested() });
  }

  protected removeLine(at: number): void {
    this.set({ lines: this.draft().lines.filter((_, index) => index !== at) });
  }

  protected errorOf(id: string): string | undefined {
    return this.errors().find((error) => error.for === id)?.text;
  }

  protected async open(event: Event): Promise<void> {
    event.preventDefault();
    this.attempt.begin();
    this.missed.set(missingIn(this.draft(), this.unit()));
    if (this.missed().length > 0) return;
    const questions = this.questions();
    if (questions) await questions.submit((answers) => this.send(answers));
    else await this.send();
    if (this.errors().length > 0) this.attempt.count.update((count) => count + 1);
  }

  private empty(): TrancheDraft {
    if (this.copied.hasValue()) return copiedDraft(this.copied.value());
    return { ...EMPTY_DRAFT, version: this.versie() ?? '' };
  }

  private async send(parameters?: Answers): Promise<readonly RefusedAnswer[]> {
    const body = requestOf(this.draft(), parameters, this.unit());
    if (body === null) return [];
    if (this.preview.shown() === null) {
      await this.preview.keep(this.attempt.send(previewOpening({ body })));
    } else {
      const made = await this.attempt.once(openTranche({ body }));
      if (made) {
        this.kept.done();
        await this.router.navigate(['/beheer/tranches', made.code], { replaceUrl: true });
      }
    }
    return placedRefusal(this.attempt);
  }
}
