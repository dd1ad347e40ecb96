import type { ApplicationView } from '@tranche/contracts';
import type { Text } from '@tranche/domain/browser';
import { linkOf } from '../application-tasks.js';

type TaskView = ApplicationView['tasks'][number];

/** The way to another task; without a title it leads to the check of all answers. */
export interface Step {
  readonly title: Text | null;
  readonly link: readonly string[];
}

/** Where a task stands: in its group, and between the tasks before and after it. */
export interface TaskPlace {
  readonly section: string;
  readonly part: TaskView['part'];
  readonly title: Text;
  readonly group: Text | null;
  readonly number: number;
  readonly of: number;
  /** What the office asked about it. */
  readonly asked: TaskView['asked'];
  readonly canEdit: boolean;
  readonly previous: Step | null;
  readonly next: Step;
}

/**
 * The place of a task, by the name of its section or by its part (`partners`, `documents`, …).
 *
 * @returns null when the form of this application has no such task
 */
export function placeOf(view: ApplicationView, task: string): TaskPlace | null {
  const index = view.tasks.findIndex((each) => isTask(each, task));
  const found = view.tasks[index];
  if (!found) return null;
  const siblings = view.tasks.filter((each) => each.group === found.group);
  const [before, after] = [view.tasks[index - 1], view.tasks[index + 1]];
  return {
    section: found.section,
    part: found.part,
    title: found.title,
    asked: found.asked,
    canEdit: found.canEdit,
    group: view.groups.find(({ name }) => name === found.group)?.title ?? null,
    number: siblings.indexOf(found) + 1,
    of: siblings.length,
    previous: before ? stepTo(view, before) : null,
    next: after
      ? stepTo(view, after)
      : { title: null, link: ['/aanvragen', view.reference, 'controleren'] },
  };
}

function isTask({ section, part }: TaskView, task: string): boolean {
  return section === task || (part !== 'questions' && part === task);
}

function stepTo({ reference }: ApplicationView, task: TaskView): Step {
  return { title: task.title, link: linkOf(reference, task) };
}
