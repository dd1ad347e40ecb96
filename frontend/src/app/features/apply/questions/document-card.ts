import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { readDocuments } from '../../../api/documents.js';
import { fetched } from '../../../core/api/fetched.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Card } from '../../../ui/card/card.js';
import { ReasonList } from '../../../ui/reason-list/reason-list.js';
import { Loading } from '../../../ui/states/loading.js';
import { SEND_STEP, stepLink } from './step-link.js';

/** The files that go with the answers, and what is still missing. */
@Component({
  selector: 'document-card',
  imports: [Card, Loading, ReasonList, RouterLink, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-card [title]="title()">
      @if (!list.hasValue()) {
        <ui-loading [lines]="2" />
      } @else {
        @if (list.value().problems.length > 0) {
          <ui-reason-list [reasons]="list.value().problems" />
        }
        <dl class="summary-list">
          @for (asked of list.value().requirements; track asked.kind) {
            <div>
              <dt>{{ asked.label | text }}</dt>
              @for (document of asked.documents; track document.id) {
                <dd>{{ document.fileName }}</dd>
              } @empty {
                <dd class="soft">{{ 'ui.summary-list.empty' | transloco }}</dd>
              }
              @if (canChange()) {
                <dd>
                  <a [routerLink]="link(reference(), step())" [queryParams]="back">
                    {{ 'ui.summary-list.change' | transloco
                    }}<span class="visually-hidden">: {{ asked.label | text }}</span>
                  </a>
                </dd>
              }
            </div>
          }
        </dl>
      }
    </ui-card>
  `,
})
export class DocumentCard {
  readonly reference = input.required<string>();
  readonly step = input.required<string>();
  readonly title = input.required<string>();
  readonly canChange = input.required<boolean>();

  protected readonly link = stepLink;
  protected readonly back = { naar: SEND_STEP };
  protected readonly list = fetched(() => readDocuments({ reference: this.reference() }));
}
