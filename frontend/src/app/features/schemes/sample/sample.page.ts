import type { ElementRef } from '@angular/core';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Answers } from '@tranche/domain/browser';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { asSection } from '../../../form-engine/section-definition.js';
import { SectionForm } from '../../../form-engine/section-form.js';
import { BackLink } from '../../../ui/back-link/back-link.js';
import { Notice } from '../../../ui/notice/notice.js';
import { ErrorState } from '../../../ui/states/error-state.js';
import { Loading } from '../../../ui/states/loading.js';
import { schemeResource } from '../scheme-resource.js';
import { SamplePart } from './sample-part.js';
import { samplePages } from './sample-pages.js';
import { SampleSteps } from './sample-steps.js';

/**
 * The form as an applicant would see it, to leaf through without signing in. One may type, to see how
 * the questions behave; what is typed stays on this page and is gone when it is left.
 */
@Component({
  imports: [
    BackLink,
    ErrorState,
    Loading,
    Notice,
    RouterLink,
    SamplePart,
    SampleSteps,
    SectionForm,
    TextPipe,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sample.page.html',
})
export class SamplePage {
  readonly scheme = input.required<string>();
  /** In the address: the name of the section on the screen; the first without it. */
  readonly onderdeel = input<string>();

  protected readonly detail = schemeResource(this.scheme);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly typed = new Map<string, Answers>();

  protected readonly pages = computed(() => {
    if (!this.detail.hasValue()) return null;
    const { sections } = this.detail.value();
    return samplePages(sections.map(asSection), this.onderdeel());
  });
  /** As typed before, when somebody leafs back. */
  protected readonly answers = computed<Answers>(() => {
    const name = this.pages()?.current.name;
    return (name && this.typed.get(name)) || {};
  });

  constructor() {
    let last: string | undefined;
    effect(() => {
      const heading = this.heading();
      const name = untracked(this.pages)?.current.name;
      // The first page keeps the focus that the navigation gave it.
      if (heading && last !== undefined && last !== name) heading.nativeElement.focus();
      last = name ?? last;
    });
  }

  protected keep(section: string, answers: Answers): void {
    this.typed.set(section, answers);
  }
}
