import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  afterRenderEffect,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '../notice/notice.js';
import { openDocument, renderPages } from './render-pages.js';

type ViewerState = 'loading' | 'shown' | 'failed';

/** A PDF beside the work; always with a link to download it, for who reads it elsewhere. */
@Component({
  selector: 'ui-pdf-viewer',
  imports: [Notice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="document" [attr.aria-label]="'ui.pdf.document' | transloco: { name: name() }">
      <div class="document__bar">
        <h2>{{ name() }}</h2>
        @if (pages() === 1) {
          <span>{{ 'ui.pdf.one-page' | transloco }}</span>
        } @else if (pages() > 1) {
          <span>{{ 'ui.pdf.pages' | transloco: { count: pages() } }}</span>
        }
        <a [href]="address()" download>
          {{ 'ui.pdf.download' | transloco }}<span class="visually-hidden">: {{ name() }}</span>
        </a>
      </div>
      @if (state() === 'failed') {
        <ui-notice tone="warn" [live]="true">
          <p>{{ 'ui.pdf.failed' | transloco }}</p>
        </ui-notice>
      }
      <div
        #target
        class="document__pages"
        role="region"
        tabindex="0"
        [attr.aria-label]="name()"
        [attr.aria-busy]="state() === 'loading'"
        [hidden]="state() === 'failed'"
      ></div>
    </section>
  `,
})
export class PdfViewer {
  /** An absolute path of our own server. */
  readonly address = input.required<string>();
  readonly name = input.required<string>();

  protected readonly state = signal<ViewerState>('loading');
  protected readonly pages = signal(0);
  private readonly target = viewChild.required<ElementRef<HTMLElement>>('target');

  constructor() {
    afterRenderEffect((cleanUp) => {
      let wanted = true;
      cleanUp(() => (wanted = false));
      void this.show(this.address(), this.target().nativeElement, () => wanted);
    });
  }

  private async show(address: string, target: HTMLElement, isWanted: () => boolean) {
    target.replaceChildren();
    this.state.set('loading');
    try {
      const document = await openDocument(address);
      if (!isWanted()) return;
      this.pages.set(document.numPages);
      await renderPages(document, target, isWanted);
      this.state.set('shown');
    } catch {
      if (isWanted()) this.state.set('failed');
    }
  }
}
