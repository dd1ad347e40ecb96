import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { expect, it } from '@jest/globals';
import type { ApplicationView } from '@tranche/contracts';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { both, CASE } from '../../../../testing/transition-form-stage.js';
import { AskedCard } from './asked-card.js';
import { AskedParts } from './asked-parts.js';

const task = (section: string, isAsked: boolean): ApplicationView['tasks'][number] => ({
  section,
  group: 'plan',
  title: both(section),
  part: section === 'documents' ? 'documents' : 'questions',
  status: 'done',
  problems: 0,
  updatedBy: null,
  updatedAt: null,
  canEdit: true,
  asked: isAsked ? [{ words: 'Graag het plan', named: null, isAnswered: false }] : [],
});

async function hostOf<T>(component: new () => T, application: Partial<ApplicationView>) {
  TestBed.configureTestingModule({ providers: [provideTestTexts(), provideRouter([])] });
  const fixture = TestBed.createComponent(component);
  fixture.componentRef.setInput('application', { ...CASE, ...application });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host;
}

it('leads from what is missing to the parts that it is about, and to no other', async () => {
  const tasks = [task('plan', false), task('documents', true)];
  const links = [...(await hostOf(AskedParts, { tasks })).querySelectorAll('a')];
  expect(links.map(({ textContent }) => textContent.trim())).toEqual(['documents']);
  expect(links[0]?.getAttribute('href')).toBe(`/aanvragen/${CASE.reference}/bijlagen`);
});

const calculation = [{ label: both('Plaatsen'), value: both('60') }];

it('says what was asked for, as it was counted, until it is decided', async () => {
  const open = { calculation, awardedCents: null, determinedCents: null };
  expect((await hostOf(AskedCard, open)).textContent).toContain('60');
  TestBed.resetTestingModule();
  expect((await hostOf(AskedCard, { ...open, awardedCents: 1 })).textContent).not.toContain('60');
});
