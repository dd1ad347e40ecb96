import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  afterRenderEffect,
  computed,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '../notice/notice.js';
import { Locale } from '../../core/locale/locale.js';
import { layOutPages, openDocument } from './render-pages.js';

type ViewerState = 'loading' | 'shown' | 'failed';

/**
 * A PDF or a photo beside the work; always with a link to download it, for who reads it elsewhere.
 * However long a PDF is, its pages are drawn as they come into sight.
 */
@Component({
  selector: 'ui-pdf-viewer',
  imports: [Notice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section
      class="document"
      [attr.aria-label]="'parts.pdf.document' | transloco: { name: name() }"
    >
      <div class="document__bar">
        <h2>{{ name() }}</h2>
        @if (pages() === 1) {
          <span>{{ 'parts.pdf.one-page' | transloco }}</span>
        } @else if (pages() > 1) {
          <span>{{ 'parts.pdf.pages' | transloco: { count: pages() } }}</span>
        }
        <a [href]="address()" download>
          {{ 'parts.pdf.download' | transloco }}<span class="visually-hidden">: {{ name() }}</span>
        </a>
      </div>
      @if (state() === 'failed') {
        <ui-notice tone="warn" [live]="true">
          <p>{{ 'parts.pdf.failed' | transloco }}</p>
        </ui-notice>
      }
      @if (isPicture()) {
        <div class="document__pages" [hidden]="state() === 'failed'">
          <img
            class="document__picture"
            [src]="address()"
            [alt]="name()"
            (load)="state.set('shown')"
            (error)="state.set('failed')"
          />
        </div>
      }
      <div
        #target
        class="document__pages"
        role="region"
        tabindex="0"
        [attr.aria-label]="name()"
        [attr.aria-busy]="state() === 'loading'"
        [hidden]="isPicture() || state() === 'failed'"
      ></div>
    </section>
  `,
})
export class PdfViewer {
  /** An absolute path of our own server. */
  readonly address = input.required<string>();
  readonly name = input.required<string>();

  /** What it is by its content. */
  readonly contentType = input('application/pdf');

  private readonly locale = inject(Locale);
  protected readonly isPicture = computed(() => this.contentType().startsWith('image/'));
  protected readonly state = signal<ViewerState>('loading');
  protected readonly pages = signal(0);
  private readonly target = viewChild.required<ElementRef<HTMLElement>>('target');

  constructor() {
    afterRenderEffect((cleanUp) => {
      const address = this.address();
      const target = this.target().nativeElement;
      this.state.set('loading');
      this.pages.set(0);
      target.replaceChildren();
      if (this.isPicture()) return;
      const shown = untracked(() => this.show(address, target));
      cleanUp(() => void shown.then((stop) => stop()));
    });
  }

  /** @returns what ends it */
  private async show(address: string, target: HTMLElement): Promise<() => void> {
    try {
      const document = await openDocument(address);
      if (address !== this.address()) {
        await document.loadingTask.destroy();
        return () => undefined;
      }
      this.pages.set(document.numPages);
      const stop = await layOutPages(document, target, {
        page: (number) => this.locale.translate('parts.pdf.page', { number }),
        blank: (number) => this.locale.translate('parts.pdf.blank', { number }),
      });
      this.state.set('shown');
      return () => {
        stop();
        void document.loadingTask.destroy();
      };
    } catch {
      if (address === this.address()) this.state.set('failed');
      return () => undefined;
    }
  }
}
