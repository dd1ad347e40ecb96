import type { ElementRef } from '@angular/core';
import {
  ChangeDetectionStrategy,
  Component,
  Injector,
  ViewEncapsulation,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  askedOf,
  TRANCHE_QUESTION,
  selfCheckResult,
  type SelfCheckAnswers,
} from '@tranche/domain/browser';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { schemeResource } from '../scheme-resource.js';
import { CheckQuestion } from './check-question.js';
import { ToldLines } from '../../../ui/told-lines/told-lines.js';
import { CheckResult } from './check-result.js';

/** In the address once the last question is answered. */
const RESULT = 'uitslag';

/**
 * Can I apply? A few questions, one at a time, before anybody signs in. The answers live on this page
 * only: they are not stored, not sent, and gone when the page is left.
 */
@Component({
  imports: [
    BackLink,
    CheckQuestion,
    CheckResult,
    ErrorState,
    Loading,
    TextPipe,
    ToldLines,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../../styles/components/page/self-check.css'],
  templateUrl: './check.page.html',
})
export class CheckPage {
  readonly scheme = input.required<string>();
  /** The question in the address, so that the way back of the browser is the way back here. */
  readonly vraag = input<string>();
  protected readonly detail = schemeResource(this.scheme);
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly step = viewChild<ElementRef<HTMLElement>>('step');

  private readonly given = signal<SelfCheckAnswers>({});
  /** The answer to the question on the screen, as it was when somebody went back to it. */
  protected readonly before = signal<string | undefined>(undefined);
  private readonly questions = computed(() =>
    this.detail.hasValue() ? this.detail.value().selfCheck : [],
  );
  protected readonly total = computed(() => askedOf(this.questions(), this.given()).length);
  protected readonly result = computed(() => selfCheckResult(this.questions(), this.given()));
  protected readonly tranche = computed(() => this.given()[TRANCHE_QUESTION]);
  /** What the rounds settled that the questions are about: of the one that was chosen, once it is. */
  protected readonly rounds = computed(() => {
    const { tranches = [] } = this.detail.hasValue() ? this.detail.value() : {};
    const isAsked = this.questions().some(({ code }) => code === TRANCHE_QUESTION);
    const chosen = this.tranche();
    return tranches.filter(
      ({ code, standing, told }) =>
        told.length > 0 && (isAsked ? code === chosen : standing === 'open'),
    );
  });
  protected readonly canGoBack = computed(() => Object.keys(this.given()).length > 0);

  constructor() {
    effect(() => {
      const vraag = this.vraag();
      untracked(() => this.returnTo(vraag));
    });
  }

  protected answer(code: string, value: string): void {
    this.given.update((given) => ({ ...given, [code]: value }));
    this.before.set(undefined);
    const now = this.result();
    this.address(now.kind === 'asks' ? now.question.code : RESULT);
    this.focusStep();
  }

  /** To the question that was answered last. */
  protected goBack(): void {
    const last = this.questions().findLast(({ code }) => code in this.given());
    if (!last) return;
    this.returnTo(last.code);
    this.address(last.code);
  }

  protected startOver(): void {
    this.given.set({});
    this.before.set(undefined);
    this.address(undefined);
    this.focusStep();
  }

  private address(vraag: string | undefined): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { vraag },
      queryParamsHandling: 'merge',
    });
  }

  /**
   * Somebody went back, by the button here or that of the browser: the answers from that question on
   * are taken back. An address of a question that comes later, such as a shared one, changes nothing:
   * the questions before it are asked first.
   */
  private returnTo(vraag: string | undefined): void {
    const questions = this.questions();
    const place = vraag === undefined ? 0 : questions.findIndex(({ code }) => code === vraag);
    const returned = place < 0 ? [] : questions.slice(place).map(({ code }) => code);
    const given = this.given();
    if (!returned.some((code) => code in given)) return;
    this.before.set(given[returned[0] ?? '']);
    this.given.set(
      Object.fromEntries(Object.entries(given).filter(([code]) => !returned.includes(code))),
    );
    this.focusStep();
  }

  /** A new question is a new page to who cannot see it. */
  private focusStep(): void {
    afterNextRender(() => this.step()?.nativeElement.focus(), { injector: this.injector });
  }
}
