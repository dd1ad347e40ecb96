import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { copyPdf, readApplication, readCheck } from '../../../api/applications.js';
import { readRehearsal } from '../../../api/rehearsal.js';
import { fetched } from '../../../core/api/fetched.js';
import type { FieldError } from '../../../core/api/field-errors.js';
import { Locale } from '../../../core/locale/locale.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { PerformTransition } from '../../../core/transitions/perform-transition.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { Card } from '../../../ui/card/card.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Loading } from '../../../ui/states/loading.js';
import { Notice } from '../../../ui/notice/notice.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { PaperLink } from '../paper-link.js';
import { AskedOffer } from '../task/asked-offer.js';
import { linkOf } from '../application-tasks.js';
import { ActingFor } from '../../../ui/acting-for/acting-for.js';
import { actsForIn } from '../acts-for.js';
import { CheckAsked } from './check-asked.js';
import { CheckObstacles } from './check-obstacles.js';
import { CheckReplaces } from './check-replaces.js';
import { isWide } from './check-fold.js';
import { CheckPart } from './check-part.js';
import { CheckSection } from './check-section.js';
import { CheckSignatories } from './check-signatories.js';
import { CheckWarnings } from './check-warnings.js';
import { CheckWhole } from './check-whole.js';
import { awaitedOf, isLeftAsSent, leftIn, leftKey } from './left-as-sent.js';
import { PledgeList } from './pledge-list.js';
import { RehearsalCard } from './rehearsal-card.js';
import { partId, standsInTheWay } from './what-stands-in-the-way.js';

type TaskPart = ApplicationView['tasks'][number]['part'];

/** Everything once more before it is sent, with all that still stands in the way. */
@Component({
  imports: [
    ActingFor,
    AskedOffer,
    BackLink,
    Card,
    CheckAsked,
    CheckObstacles,
    CheckPart,
    CheckReplaces,
    CheckSection,
    CheckSignatories,
    CheckWarnings,
    CheckWhole,
    Checkbox,
    ErrorState,
    ErrorSummary,
    Loading,
    Notice,
    PaperLink,
    PledgeList,
    RehearsalCard,
    SummaryList,
    TextPipe,
    TranslocoPipe,
  ],
  providers: [PerformTransition],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './check.page.html',
})
export class CheckPage {
  readonly reference = input.required<string>();
  protected readonly copyPdf = () => copyPdf.at({ reference: this.reference() });

  private readonly locale = inject(Locale);
  private readonly router = inject(Router);
  protected readonly sending = inject(PerformTransition);
  protected readonly partId = partId;

  protected readonly check = fetched(() => readCheck({ reference: this.reference() }));
  private readonly application = fetched(() => readApplication({ reference: this.reference() }));
  /** With whom each finding lies; the page stands without it as well. */
  protected readonly rehearsal = fetched(() =>
    this.check.hasValue() && this.check.value().transition !== null
      ? readRehearsal({ reference: this.reference() })
      : undefined,
  );
  protected readonly offer = computed(() =>
    this.application.hasValue() ? this.application.value().offer : null,
  );
  protected readonly actsFor = computed(() =>
    this.application.hasValue() ? actsForIn(this.application.value()) : null,
  );
  /** For who may not send it in: who may. */
  protected readonly signatories = computed(() =>
    this.check.hasValue() ? this.check.value().signatories : null,
  );
  protected readonly roleChange = computed(() =>
    this.application.hasValue() ? this.application.value().roleChange : null,
  );
  /** What the office asked and what was done about it, while a supplement is awaited. */
  protected readonly supplement = computed(() =>
    this.application.hasValue() ? awaitedOf(this.application.value()) : null,
  );
  /** Something that was asked stands as it was sent: it can go, but not unnoticed. */
  protected readonly isLeft = computed(() => isLeftAsSent(this.supplement()));
  protected readonly leftKey = computed(() => leftKey(this.supplement()));
  protected readonly leftKnown = signal(false);
  protected readonly isComplete = computed(
    () =>
      this.application.hasValue() &&
      this.check.hasValue() &&
      this.check.value().canSubmit &&
      !this.isLeft(),
  );
  /** An application, a supplement to it, or a question to a provider: the texts differ. */
  protected readonly kind = computed(() => {
    if (this.offer() !== null) return '-offer';
    return this.supplement() === null ? '' : '-supplement';
  });
  /** Otherwise the parts are folded, and are opened to be read. */
  protected readonly isWide = isWide(inject(DOCUMENT));
  protected readonly declared = signal(false);
  /** A question to a provider is no application: there is nothing to declare. */
  private readonly isDeclared = computed(() => this.offer() !== null || this.declared());
  protected readonly attempt = signal(0);

  /** Shown from the start: whoever looks over an application wants to know how far it is. */
  protected readonly obstacles = computed(() => {
    if (!this.check.hasValue()) return [];
    const rehearsal = this.rehearsal.hasValue() ? this.rehearsal.value() : null;
    return standsInTheWay(this.check.value(), rehearsal, this.reference(), this.locale);
  });
  protected readonly files = computed(() =>
    this.check.hasValue()
      ? this.check.value().files.map(({ label, fileName }) => ({
          label: this.locale.text(label),
          value: fileName,
        }))
      : [],
  );
  /** Only after an attempt to send: somebody who is still reading is not told off. */
  protected readonly errors = computed<readonly FieldError[]>(() => {
    if (this.obstacles().length > 0) return [];
    return [
      { for: 'declared', text: this.declarationError() },
      { for: 'left', text: this.leftError() },
    ].filter(({ text }) => text !== '');
  });
  protected readonly declarationError = computed(() =>
    this.attempt() > 0 && !this.isDeclared() ? this.locale.translate('apply.check.undeclared') : '',
  );
  protected readonly leftError = computed(() =>
    this.attempt() > 0 && this.isLeft() && !this.leftKnown()
      ? this.locale.translate(`${this.leftKey()}-unsaid`)
      : '',
  );

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.check.hasValue()) return;
    const { transition, eventNumber } = this.check.value();
    this.attempt.update((attempt) => attempt + 1);
    if (!transition || this.obstacles().length > 0 || this.errors().length > 0) return;
    const seen = { reference: this.reference(), eventNumber };
    const sent = await this.sending.perform(seen, transition);
    if (sent) {
      await this.router.navigate(['/aanvragen', this.reference(), 'ontvangen'], {
        replaceUrl: true,
      });
    } else if (this.sending.refused()) {
      this.check.reload();
      this.rehearsal.reload();
      this.application.reload();
    }
  }

  /** A scheme without partners or documents does not speak of them. */
  protected hasPart(part: TaskPart, reasons: readonly unknown[]): boolean {
    const tasks = this.application.hasValue() ? this.application.value().tasks : [];
    return reasons.length > 0 || tasks.some((task) => task.part === part);
  }

  protected linkTo(...path: string[]): readonly string[] {
    return ['/aanvragen', this.reference(), ...path];
  }

  /** The page on which a part of the form is changed. */
  protected readonly linkToSection = (section: string): readonly string[] | null => {
    const tasks = this.application.hasValue() ? this.application.value().tasks : [];
    const task = tasks.find((each) => each.section === section);
    return task ? linkOf(this.reference(), task) : null;
  };

  protected leftIn(section: string): number {
    return leftIn(this.supplement(), [section]);
  }

  protected leftInPart(part: TaskPart): number {
    const tasks = this.application.hasValue() ? this.application.value().tasks : [];
    const sections = tasks.filter((task) => task.part === part).map(({ section }) => section);
    return leftIn(this.supplement(), sections);
  }
}
