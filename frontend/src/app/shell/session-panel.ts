import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  type ElementRef,
  effect,
  inject,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { SessionWatch } from '../core/session-end/session-watch.js';
import { SignIn } from '../core/session/sign-in.js';

/**
 * Says that the session is about to end, or ended, and what one click does about it. It lies over no
 * text and takes no key away from somebody who is typing: only who is not typing gets the focus here.
 */
@Component({
  selector: 'app-session-panel',
  imports: [TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (watch.state() !== 'open') {
      <section
        #panel
        *transloco="let t; prefix: 'shell.session'"
        class="session-panel"
        role="alertdialog"
        tabindex="-1"
        aria-labelledby="session-title"
        aria-describedby="session-text"
      >
        @switch (watch.state()) {
          @case ('ended') {
            <h2 id="session-title">{{ t('ended') }}</h2>
            <p id="session-text">{{ t('ended-text') }}</p>
            <div class="actions">
              <a
                class="utrecht-button utrecht-button--primary-action"
                target="_blank"
                rel="noopener"
                [href]="inNewTab"
                >{{ t('in-new-tab') }}</a
              >
              <a [href]="here()">{{ t('here') }}</a>
            </div>
          }
          @case ('ending') {
            <h2 id="session-title">{{ t('ending', { minutes: watch.minutesLeft() }) }}</h2>
            <p id="session-text">{{ t('ending-text') }}</p>
            <div class="actions">
              <button
                type="button"
                class="utrecht-button utrecht-button--primary-action"
                (click)="stay()"
              >
                {{ t('stay') }}
              </button>
            </div>
          }
          @case ('last-minutes') {
            <h2 id="session-title">{{ t('ending', { minutes: watch.minutesLeft() }) }}</h2>
            <p id="session-text">{{ t('last-text') }}</p>
            <div class="actions">
              <a target="_blank" rel="noopener" [href]="inNewTab">{{ t('in-new-tab') }}</a>
            </div>
          }
        }
      </section>
    }
  `,
})
export class SessionPanel {
  private readonly signIn = inject(SignIn);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly panel = viewChild<ElementRef<HTMLElement>>('panel');
  private readonly moved = toSignal(this.router.events);
  protected readonly watch = inject(SessionWatch);
  protected readonly inNewTab = this.signIn.address('/ingelogd');

  constructor() {
    let before: Element | null = null;
    effect(() => {
      const panel = this.panel()?.nativeElement;
      if (!panel) {
        // What somebody was at gets the focus back, unless they went on elsewhere.
        if (before instanceof HTMLElement && this.document.activeElement === this.document.body) {
          before.focus();
        }
        before = null;
        return;
      }
      before = this.document.activeElement;
      if (!isTyping(before)) panel.focus();
    });
  }

  protected here(): string {
    this.moved();
    return this.signIn.address(this.router.url);
  }

  protected stay(): void {
    // When it ended in the meantime, this call itself finds out.
    void this.watch.stay();
  }
}

function isTyping(element: Element | null): boolean {
  return element?.matches('input, textarea, select, [contenteditable]') ?? false;
}
