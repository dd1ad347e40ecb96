import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { PageTitle } from '../navigation/page-title.js';
import { SessionStore } from '../session/session-store.js';
import { KeptCopies } from './kept-copies.js';
import { keepForm } from './kept-form.js';
import { keptRecord } from './kept-record.js';
import { Unsent } from './unsent.js';

const NAME = '/v1/applications/RIF26-0001/transitions/ask-supplement';

@Component({ template: '', changeDetection: ChangeDetectionStrategy.OnPush })
class Form {
  readonly text = signal('');
  readonly kept = keepForm({
    name: () => NAME,
    value: () => ({ text: this.text() }),
    isEmpty: ({ text }) => text === '',
    restore: (kept) => {
      const text = keptRecord(kept)?.['text'];
      if (typeof text === 'string') this.text.set(text);
    },
  });
}

/** The form on a page that was just opened, by that person. */
async function open(personId = 'fatima') {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      { provide: SessionStore, useValue: { personId: signal(personId) } },
    ],
  });
  const fixture = TestBed.createComponent(Form);
  await fixture.whenStable();
  return { fixture, form: fixture.componentInstance };
}

async function type(text: string) {
  const opened = await open();
  opened.form.text.set(text);
  await opened.fixture.whenStable();
  return opened;
}

beforeEach(() => localStorage.clear());

describe('a form that is sent by a button', () => {
  it('is put back as it was typed, after a reload', async () => {
    await type('Zevenhonderd tekens');
    const { form } = await open();
    expect(form.text()).toBe('Zevenhonderd tekens');
    expect(form.kept.restoredAt()).not.toBeNull();
  });

  it('is called by the page it stands on, whatever is wrong there', async () => {
    const { form, fixture } = await open();
    TestBed.inject(PageTitle).name('RIF najaar 2026');
    TestBed.inject(PageTitle).hasErrors(true);
    form.text.set('Zevenhonderd tekens');
    await fixture.whenStable();
    expect(document.title).toMatch(/^Fout: /);
    expect(TestBed.inject(KeptCopies).find(NAME)?.title).toBe('RIF najaar 2026');
  });

  it('leaves nothing behind when it was sent', async () => {
    const { form } = await type('Zevenhonderd tekens');
    form.kept.done();
    expect((await open()).form.text()).toBe('');
  });

  it('leaves nothing behind when it was made empty again', async () => {
    const { form, fixture } = await type('Zevenhonderd tekens');
    form.text.set('');
    await fixture.whenStable();
    expect(TestBed.inject(KeptCopies).all()).toEqual([]);
  });

  it('is not shown to another person', async () => {
    await type('Zevenhonderd tekens');
    expect((await open('sanne')).form.text()).toBe('');
  });

  it('needs no question before the tab is closed, because it is kept', async () => {
    await type('Zevenhonderd tekens');
    const unsent = TestBed.inject(Unsent);
    expect([unsent.hasAny(), unsent.wouldLose()]).toEqual([true, false]);
  });

  it('goes when its person signs out', async () => {
    await type('Zevenhonderd tekens');
    TestBed.inject(KeptCopies).dropAll();
    expect((await open()).form.text()).toBe('');
  });

  it('goes when nobody came back for it in two weeks', async () => {
    await type('Zevenhonderd tekens');
    const later = (days: number) => new Date(Date.now() + days * 86_400_000);
    TestBed.inject(KeptCopies).dropOld(later(13));
    expect(TestBed.inject(KeptCopies).find(NAME)).not.toBeNull();
    TestBed.inject(KeptCopies).dropOld(later(15));
    expect(TestBed.inject(KeptCopies).find(NAME)).toBeNull();
  });
});
