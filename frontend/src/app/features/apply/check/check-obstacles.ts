import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  afterRenderEffect,
  input,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CitePipe } from '../../../core/locale/cite.pipe.js';
import type { Obstacle } from './what-stands-in-the-way.js';

/** How much still stands in the way, above everything else, each with a link to where it is mended. */
@Component({
  selector: 'check-obstacles',
  imports: [CitePipe, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section #box class="obstacles" tabindex="-1" aria-labelledby="obstacles-title">
      <h2 id="obstacles-title">
        {{
          (obstacles().length === 1 ? 'apply.check.one-left' : 'apply.check.left') +
            (isForColleague() ? '-for-colleague' : '') | transloco: { count: obstacles().length }
        }}
      </h2>
      <ul>
        @for (obstacle of obstacles(); track $index) {
          <li>
            @if (obstacle.link; as link) {
              <a [routerLink]="link" [queryParams]="obstacle.params">{{ obstacle.text }}</a>
            } @else {
              {{ obstacle.text }}
            }
            @if (obstacle.article; as article) {
              {{ ' ' }}<cite>{{ article | cite }}</cite>
            }
            @if (obstacle.about) {
              <small>{{ obstacle.about }}</small>
            }
          </li>
        }
      </ul>
    </section>
  `,
})
export class CheckObstacles {
  readonly obstacles = input.required<readonly Obstacle[]>();
  /** Counts the attempts to send; a change moves the focus here. */
  readonly attempt = input(0);
  /** Somebody else sends it in. */
  readonly isForColleague = input(false);
  private readonly box = viewChild.required<ElementRef<HTMLElement>>('box');
  private focused = 0;

  constructor() {
    afterRenderEffect(() => {
      const attempt = this.attempt();
      if (attempt === this.focused) return;
      this.focused = attempt;
      this.box().nativeElement.focus();
    });
  }
}
