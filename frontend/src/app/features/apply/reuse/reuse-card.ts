import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import { readReuse } from '../../../api/applications.js';
import { fetched } from '../../../core/api/fetched.js';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Card } from '../../../ui/card/card.js';

/** Where one can begin again with an application that is sent, or can be sent no more. */
@Component({
  selector: 'reuse-card',
  imports: [Card, RouterLink, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (tranches(); as tranches) {
      <ui-card [title]="'apply.reuse.title' | transloco">
        <p>{{ 'apply.reuse.text' | transloco }}</p>
        <ul>
          @for (tranche of tranches; track tranche.code) {
            <li>
              <a
                [routerLink]="['/aanvragen/nieuw', tranche.code]"
                [queryParams]="{ from: application().reference }"
                >{{ 'apply.reuse.go' | transloco: { tranche: (tranche.name | text) } }}</a
              >
            </li>
          }
        </ul>
      </ui-card>
    }
  `,
})
export class ReuseCard {
  readonly application = input.required<ApplicationView>();

  private readonly isOver = computed(() => {
    const { state, closesAt, viewer } = this.application();
    const isDraft = state.phase === 'draft' && Date.now() < Date.parse(closesAt);
    return viewer === 'applicant' && !isDraft;
  });
  private readonly reference = computed(() => this.application().reference);
  private readonly reuse = fetched(() =>
    this.isOver() ? readReuse({ reference: this.reference() }) : undefined,
  );
  protected readonly tranches = computed(() => {
    const tranches = this.reuse.hasValue() ? this.reuse.value().tranches : [];
    return tranches.length > 0 ? tranches : null;
  });
}
