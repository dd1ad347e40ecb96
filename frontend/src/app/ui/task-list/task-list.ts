import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { StatusTag, type StatusTone } from '../status-tag/status-tag.js';

export interface Task {
  readonly id: string;
  readonly title: string;
  /** Without a link the task cannot be done yet. */
  readonly link: string | readonly string[] | null;
  readonly tone: StatusTone;
  readonly status: string;
  /** "Laatst gewijzigd door …". */
  readonly note?: string | null;
  /** Who was asked to do it, by when. */
  readonly owner?: string;
  /** What somebody else asked about it. */
  readonly asked?: readonly string[];
  /** Somebody works here at this moment. */
  readonly live?: string | null;
}

/** Tasks in any order; the whole row can be clicked. */
@Component({
  selector: 'ui-task-list',
  imports: [RouterLink, StatusTag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="task-list">
      @for (task of tasks(); track task.id) {
        <li class="task" [class.task--blocked]="!task.link">
          <div class="task__text">
            @if (task.link) {
              <a [routerLink]="task.link" [attr.aria-describedby]="task.id + '-status'">
                {{ task.title }}
              </a>
            } @else {
              <span>{{ task.title }}</span>
            }
            @if (task.live) {
              <span class="live">{{ task.live }}</span>
            } @else if (task.note) {
              <small>{{ task.note }}</small>
            }
            @if (task.owner) {
              <small>{{ task.owner }}</small>
            }
            @for (each of task.asked; track $index) {
              <span class="task__asked">{{ each }}</span>
            }
          </div>
          <ui-status-tag [id]="task.id + '-status'" [tone]="task.tone" [text]="task.status" />
        </li>
      }
    </ul>
  `,
})
export class TaskList {
  readonly tasks = input.required<readonly Task[]>();
}
