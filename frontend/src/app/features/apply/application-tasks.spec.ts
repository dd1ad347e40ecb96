import { TestBed } from '@angular/core/testing';
import { expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import apply from '../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { both, CASE } from '../../../testing/transition-form-stage.js';
import { tasksOf } from './application-tasks.js';

type Status = ApplicationView['tasks'][number]['status'];

function toneOf(status: Status, asked: ApplicationView['tasks'][number]['asked'] = []) {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl');
  const task: ApplicationView['tasks'][number] = {
    section: 'plan',
    group: 'plan',
    title: both('Plan'),
    part: 'questions',
    status,
    problems: 0,
    updatedBy: null,
    updatedAt: null,
    canEdit: true,
    asked,
  };
  return TestBed.runInInjectionContext(() => tasksOf()(CASE, [task])[0]?.tone);
}

// Red is for what is wrong: nothing is when somebody has only just begun.
it.each<[Status, string]>([
  ['not-started', 'todo'],
  ['optional', 'blocked'],
  ['in-progress', 'busy'],
  ['done', 'done'],
  ['incomplete', 'attention'],
])('a part that is %s looks like “%s”, and never red', (status, tone) => {
  expect(toneOf(status)).toBe(tone);
});

it('a part that a supplement is about asks for attention until something is done about it', () => {
  const asked = { words: 'Graag het plan', named: null };
  expect(toneOf('done', [{ ...asked, isAnswered: false }])).toBe('attention');
  TestBed.resetTestingModule();
  expect(toneOf('done', [{ ...asked, isAnswered: true }])).toBe('done');
});
