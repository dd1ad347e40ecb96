import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView, CheckView } from '@tranche/contracts';
import type { FieldError } from '../../../core/api/field-errors.js';
import { Locale } from '../../../core/locale/locale.js';
import { PerformTransition } from '../../../core/transitions/perform-transition.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { Card } from '../../../ui/card/card.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Loading } from '../../../ui/states/loading.js';
import { Notice } from '../../../ui/notice/notice.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { AskedOffer } from '../task/asked-offer.js';
import { CheckObstacles } from './check-obstacles.js';
import { CheckPart } from './check-part.js';
import { CheckSection } from './check-section.js';
import { CheckWarnings } from './check-warnings.js';
import { CheckWhole } from './check-whole.js';
import { PledgeList } from './pledge-list.js';
import { partId, standsInTheWay } from './what-stands-in-the-way.js';

type TaskPart = ApplicationView['tasks'][number]['part'];

/** Everything once more before it is sent, with all that still stands in the way. */
@Component({
  imports: [
    AskedOffer,
    BackLink,
    Card,
    CheckObstacles,
    CheckPart,
    CheckSection,
    CheckWarnings,
    CheckWhole,
    Checkbox,
    ErrorState,
    ErrorSummary,
    Loading,
    Notice,
    PledgeList,
    SummaryList,
    TranslocoPipe,
  ],
  providers: [PerformTransition],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './check.page.html',
})
export class CheckPage {
  readonly reference = input.required<string>();

  private readonly locale = inject(Locale);
  private readonly router = inject(Router);
  protected readonly sending = inject(PerformTransition);
  protected readonly partId = partId;

  protected readonly check = httpResource<CheckView>(
    () => `/v1/applications/${this.reference()}/check`,
  );
  private readonly application = httpResource<ApplicationView>(
    () => `/v1/applications/${this.reference()}`,
  );
  protected readonly offer = computed(() =>
    this.application.hasValue() ? this.application.value().offer : null,
  );
  /** What the office asked, while a supplement is awaited. */
  protected readonly asked = computed(() =>
    this.application.hasValue() ? this.application.value().supplementRequest : null,
  );
  /** Something that was pointed at is still as it was. */
  protected readonly isUnanswered = computed(
    () =>
      this.application.hasValue() &&
      this.application
        .value()
        .tasks.some((task) => task.asked.some(({ isAnswered }) => !isAnswered)),
  );
  /** An application, a supplement to it, or a question to a provider: the texts differ. */
  protected readonly kind = computed(() => {
    if (this.offer() !== null) return '-offer';
    return this.asked() === null ? '' : '-supplement';
  });
  protected readonly declared = signal(false);
  /** A question to a provider is no application: there is nothing to declare. */
  private readonly isDeclared = computed(() => this.offer() !== null || this.declared());
  protected readonly attempt = signal(0);

  /** Shown from the start: whoever looks over an application wants to know how far it is. */
  protected readonly obstacles = computed(() =>
    this.check.hasValue() ? standsInTheWay(this.check.value(), this.reference(), this.locale) : [],
  );
  protected readonly files = computed(() =>
    this.check.hasValue()
      ? this.check.value().files.map(({ label, fileName }) => ({
          label: this.locale.text(label),
          value: fileName,
        }))
      : [],
  );
  /** Only after an attempt to send: somebody who is still reading is not told off. */
  protected readonly errors = computed<readonly FieldError[]>(() =>
    this.attempt() > 0 && !this.isDeclared() && this.obstacles().length === 0
      ? [this.undeclared()]
      : [],
  );
  protected readonly declarationError = computed(() =>
    this.attempt() > 0 && !this.isDeclared() ? this.undeclared().text : '',
  );

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.check.hasValue()) return;
    const { transition, eventNumber } = this.check.value();
    this.attempt.update((attempt) => attempt + 1);
    if (!transition || this.obstacles().length > 0 || !this.isDeclared()) return;
    const seen = { reference: this.reference(), eventNumber };
    const sent = await this.sending.perform(seen, transition);
    if (sent) {
      await this.router.navigate(['/aanvragen', this.reference(), 'ontvangen'], {
        replaceUrl: true,
      });
    } else if (this.sending.refused()) {
      this.check.reload();
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

  private undeclared(): FieldError {
    return { for: 'declared', text: this.locale.translate('apply.check.undeclared') };
  }
}
