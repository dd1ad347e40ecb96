import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  ViewEncapsulation,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MessageList, MessageView } from '@tranche/contracts';
import { markAllRead, markRead, readMessages } from '../../api/account.js';
import type { Call } from '../../api/call.js';
import { OrganisationFilter } from '../../ui/organisation-filter/organisation-filter.js';
import { ownList } from '../../core/acting/own-organisations.js';
import { fetched } from '../../core/api/fetched.js';
import { Attempt } from '../../core/attempt/attempt.js';
import { asLeft } from '../../core/navigation/as-left.js';
import { SessionStore } from '../../core/session/session-store.js';
import { EmptyState } from '../../ui/states/empty-state.js';
import { ErrorState } from '../../ui/states/error-state.js';
import { Loading } from '../../ui/states/loading.js';
import { MessageItem } from './message-item.js';

/** The message box: what the portal sent, the newest first. Opening a message marks it as read. */
@Component({
  imports: [EmptyState, ErrorState, Loading, MessageItem, OrganisationFilter, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/page/mail.css'],
  template: `
    <section class="hero">
      <div class="wrap">
        <h1>{{ 'account.titles.messages' | transloco }}</h1>
        @if (messages.hasValue()) {
          <p class="meta">
            <span role="status">
              {{ 'account.unread' | transloco: { count: messages.value().unread } }}
            </span>
            @if (messages.value().unread > 0) {
              <button type="button" class="link-button" (click)="markAll()">
                {{ 'account.mark-all' | transloco }}
              </button>
            }
          </p>
        }
      </div>
    </section>
    <div class="wrap page-end">
      @if (marking.refused(); as error) {
        <ui-error-state [error]="error" (retry)="marking.dismiss()" />
      }
      @if (messages.error(); as error) {
        <ui-error-state [error]="error" (retry)="messages.reload()" />
      } @else if (!messages.hasValue()) {
        <ui-loading />
      } @else {
        <app-organisation-filter [list]="own" />
        <ul class="mail">
          @for (message of own.items(); track message.id) {
            <li>
              <account-message
                [message]="message"
                [namesOrganisation]="own.choices().length > 0"
                [isOpen]="opened() === message.id"
                (toggled)="toggle(message)"
              />
            </li>
          } @empty {
            <li>
              <ui-empty-state
                [title]="'account.empty.title' | transloco"
                [text]="'account.empty.text' | transloco"
              />
            </li>
          }
        </ul>
      }
    </div>
  `,
})
export class MessagesPage {
  private readonly session = inject(SessionStore);
  protected readonly messages = fetched(() => readMessages());
  protected readonly own = ownList(
    () => (this.messages.hasValue() ? this.messages.value().items : []),
    ({ organisation }) => (organisation ? [organisation] : []),
  );
  /** The message that a mail leads to. */
  readonly message = input<string>();
  protected readonly opened = asLeft('opened', (left) => (typeof left === 'string' ? left : null));
  protected readonly marking = new Attempt();
  private marked: Promise<MessageList | null> = Promise.resolve(null);

  constructor() {
    // Whoever comes by the mail reads the message at once.
    effect(() => {
      const id = this.message();
      if (id !== undefined) this.opened.set(id);
    });
    effect(() => {
      const id = this.message();
      if (id !== undefined && this.isUnread(id)) void this.mark(markRead({ message: id }));
    });
  }

  protected toggle({ id, readAt }: MessageView): void {
    this.opened.update((now) => (now === id ? null : id));
    if (readAt === null) void this.mark(markRead({ message: id }));
  }

  protected markAll(): Promise<void> {
    return this.mark(markAllRead());
  }

  private isUnread(id: string): boolean {
    const items = this.messages.hasValue() ? this.messages.value().items : [];
    return items.some((each) => each.id === id && each.readAt === null);
  }

  private async mark(call: Call<MessageList>): Promise<void> {
    // One after another: whoever opens two at once has read both.
    this.marked = this.marked.then(() => this.marking.send(call));
    const list = await this.marked;
    if (!list) return;
    this.messages.set(list);
    // The number in the navigation follows.
    await this.session.refresh();
  }
}
