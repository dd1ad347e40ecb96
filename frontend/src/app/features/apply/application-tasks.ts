import { inject } from '@angular/core';
import type { ApplicationView } from '@tranche/contracts';
import { Locale } from '../../core/locale/locale.js';
import type { StatusTone } from '../../ui/status-tag/status-tag.js';
import type { Task } from '../../ui/task-list/task-list.js';

type TaskView = ApplicationView['tasks'][number];

const TONES: Readonly<Record<TaskView['status'], StatusTone>> = {
  'not-started': 'todo',
  optional: 'blocked',
  'in-progress': 'busy',
  done: 'done',
  incomplete: 'attention',
};

/** Turns the tasks of an application into rows of a task list, in the reader's language. */
export function tasksOf(): (view: ApplicationView, tasks: readonly TaskView[]) => Task[] {
  const locale = inject(Locale);
  return (view, tasks) =>
    tasks.map((task) => ({
      id: `task-${task.section}`,
      title: locale.text(task.title),
      link: linkOf(view.reference, task),
      ...standing(task, locale),
      note: task.updatedBy
        ? locale.translate('apply.tasks.last-changed', { name: task.updatedBy })
        : null,
      asked: task.asked.map((each) => askedInWords(each, locale)),
    }));
}

/** A part that something is asked about says so, however whole it was when it was sent. */
function standing({ asked, status }: TaskView, locale: Locale): Pick<Task, 'tone' | 'status'> {
  const isOpen = asked.some(({ isAnswered }) => !isAnswered);
  return {
    tone: isOpen ? 'attention' : TONES[status],
    status: locale.translate(`apply.status.${isOpen ? 'asked' : status}`),
  };
}

/** What the office asked about a part, where, and whether something was done about it. */
export function askedInWords(
  { words, named, isAnswered }: TaskView['asked'][number],
  locale: Locale,
): string {
  const where = named === null ? words : `${locale.text(named)}: ${words}`;
  return isAnswered ? `${where} (${locale.translate('apply.asked-of.answered')})` : where;
}

/** Each kind of section has a page of its own. */
export function linkOf(reference: string, task: Pick<TaskView, 'part' | 'section'>): string[] {
  const home = ['/aanvragen', reference];
  switch (task.part) {
    case 'partners':
      return [...home, 'partners'];
    case 'co-financing':
      return [...home, 'cofinanciering'];
    case 'documents':
      return [...home, 'bijlagen'];
    case 'questions':
      return [...home, 'onderdeel', task.section];
  }
}
