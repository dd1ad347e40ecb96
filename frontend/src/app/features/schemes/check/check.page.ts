import type { ElementRef } from '@angular/core';
import {
  ChangeDetectionStrategy,
  Component,
  Injector,
  ViewEncapsulation,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { selfCheckResult, type SelfCheckAnswers } from '@tranche/domain/browser';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { schemeResource } from '../scheme-resource.js';
import { CheckQuestion } from './check-question.js';
import { CheckResult } from './check-result.js';

/**
 * Can I apply? A few questions, one at a time, before anybody signs in. The answers live on this page
 * only: they are not stored, not sent, and gone when the page is left.
 */
@Component({
  imports: [BackLink, CheckQuestion, CheckResult, ErrorState, Loading, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../../styles/components/self-check.css'],
  templateUrl: './check.page.html',
})
export class CheckPage {
  readonly scheme = input.required<string>();
  protected readonly detail = schemeResource(this.scheme);
  private readonly injector = inject(Injector);
  private readonly step = viewChild<ElementRef<HTMLElement>>('step');

  private readonly given = signal<SelfCheckAnswers>({});
  /** The answer to the question on the screen, as it was when somebody went back to it. */
  protected readonly before = signal<string | undefined>(undefined);
  private readonly questions = computed(() =>
    this.detail.hasValue() ? this.detail.value().selfCheck : [],
  );
  protected readonly total = computed(() => this.questions().length);
  protected readonly result = computed(() => selfCheckResult(this.questions(), this.given()));
  protected readonly canGoBack = computed(() => Object.keys(this.given()).length > 0);

  protected answer(code: string, value: string): void {
    this.given.update((given) => ({ ...given, [code]: value }));
    this.before.set(undefined);
    this.focusStep();
  }

  /** To the question that was answered last. */
  protected goBack(): void {
    const last = this.questions().findLast(({ code }) => code in this.given());
    if (!last) return;
    const { [last.code]: answer, ...others } = this.given();
    this.given.set(others);
    this.before.set(answer);
    this.focusStep();
  }

  protected startOver(): void {
    this.given.set({});
    this.before.set(undefined);
    this.focusStep();
  }

  /** A new question is a new page to who cannot see it. */
  private focusStep(): void {
    afterNextRender(() => this.step()?.nativeElement.focus(), { injector: this.injector });
  }
}
