import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '../../../ui/notice/notice.js';

/** Which earlier application goes when this one is sent, at the button that does it; or went. */
@Component({
  selector: 'check-replaces',
  imports: [Notice, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    @for (reference of references(); track reference) {
      <ui-notice
        [tone]="isDone() ? 'info' : 'warn'"
        [title]="key('title') | transloco: { reference }"
      >
        <p>{{ key('text') | transloco: { reference } }}</p>
        <p>
          <a [routerLink]="['/aanvragen', reference]">{{
            'apply.replaces.look' | transloco: { reference }
          }}</a>
        </p>
      </ui-notice>
    }
  `,
})
export class CheckReplaces {
  readonly references = input.required<readonly string[]>();
  /** Whether it was sent already. */
  readonly isDone = input(false);

  protected key(part: 'title' | 'text'): string {
    return `apply.replaces.${this.isDone() ? 'done-' : ''}${part}`;
  }
}
