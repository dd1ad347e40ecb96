import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MessageView } from '@tranche/contracts';
import { MomentPipe } from '../../core/format/moment.pipe.js';
import { TextPipe } from '../../core/locale/text.pipe.js';

/** One message: its subject is the button that opens it. */
@Component({
  selector: 'account-message',
  imports: [MomentPipe, RouterLink, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let shown = message();
    <article class="mail__item" [class.mail__item--unread]="shown.readAt === null">
      <h2>
        <button
          type="button"
          class="mail__subject"
          [attr.aria-expanded]="isOpen()"
          [attr.aria-controls]="panel()"
          (click)="toggled.emit()"
        >
          @if (shown.readAt === null) {
            <span class="mail__dot" aria-hidden="true"></span>
            <span class="visually-hidden">{{ 'account.new' | transloco }}: </span>
          }
          <span class="mail__words">{{ shown.subject | text }}</span>
        </button>
      </h2>
      <p class="meta">
        <span class="number">{{ shown.sentAt | moment }}</span>
        @if (namesOrganisation() && shown.organisation; as to) {
          <span>{{ 'ui.organisation.to' | transloco: { name: to.name } }}</span>
        }
        @if (shown.applicationName; as name) {
          <span>{{ name | text }}</span>
          <span translate="no">{{ shown.reference }}</span>
        }
      </p>
      <div class="mail__body" [id]="panel()" [hidden]="!isOpen()">
        <p class="as-typed">{{ shown.body | text }}</p>
        @if (shown.letterId; as letter) {
          <a
            class="utrecht-button utrecht-button--secondary-action"
            [routerLink]="['/brieven', letter]"
          >
            {{ 'account.read-letter' | transloco }}
          </a>
        } @else if (link(); as page) {
          <a class="utrecht-button utrecht-button--secondary-action" [routerLink]="page">
            {{ 'account.open' | transloco }}
          </a>
        }
      </div>
    </article>
  `,
})
export class MessageItem {
  readonly message = input.required<MessageView>();
  readonly isOpen = input.required<boolean>();
  /** The box is of more than one organisation. */
  readonly namesOrganisation = input(false);
  readonly toggled = output<void>();
  private readonly router = inject(Router);
  protected readonly link = computed(() => {
    const { page } = this.message();
    return page === null ? null : this.router.parseUrl(page);
  });
  protected readonly panel = computed(() => `message-${this.message().id}`);
}
