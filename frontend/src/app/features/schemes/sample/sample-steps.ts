import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Section, SectionGroup } from '@tranche/domain/browser';
import { TextPipe } from '../../../core/locale/text.pipe.js';
import { Card } from '../../../ui/card/card.js';

/** All sections of the form, in their groups, to jump to. */
@Component({
  selector: 'sample-steps',
  imports: [Card, RouterLink, TextPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-card [title]="'schemes.sample.sections' | transloco">
      @for (group of filled(); track group.name) {
        <h3>{{ group.title | text }}</h3>
        <ul class="plain-list">
          @for (section of group.sections; track section.name) {
            <li>
              <a
                routerLink="."
                [queryParams]="{ onderdeel: section.name }"
                [attr.aria-current]="section.name === current() ? 'page' : null"
                >{{ section.title | text }}</a
              >
            </li>
          }
        </ul>
      }
    </ui-card>
  `,
})
export class SampleSteps {
  readonly groups = input.required<readonly SectionGroup[]>();
  readonly sections = input.required<readonly Section[]>();
  readonly current = input.required<string>();

  protected readonly filled = computed(() =>
    this.groups().map((group) => ({
      ...group,
      sections: this.sections().filter((section) => section.group === group.name),
    })),
  );
}
