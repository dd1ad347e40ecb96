import { Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { Answers, Section } from '@tranche/domain/browser';
import { provideFakeServer } from '../../../testing/provide-fake-server.js';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { Questions } from './questions.js';

const both = (text: string) => ({ nl: text, en: text });

/** What an officer is asked when the account comes in. */
const ACCOUNT: Section = {
  name: 'receive-account',
  group: '',
  title: both('Verantwoording vastleggen'),
  part: 'questions',
  fields: [
    { kind: 'money', name: 'realisedCost', label: both('Gerealiseerde kosten'), required: true },
    { kind: 'yes-no', name: 'isDone', label: both('Verricht?'), required: true },
  ],
};

@Component({
  imports: [Questions],
  template: `
    <form>
      <form-questions [section]="section" [answers]="answers" [attempted]="attempted()" />
    </form>
  `,
})
class Page {
  readonly section = ACCOUNT;
  answers: Answers = {};
  readonly attempted = signal(false);
  readonly questions = viewChild.required(Questions);
}

async function open(answers: Answers = {}) {
  TestBed.configureTestingModule({
    providers: [provideTestTexts(), provideFakeServer({})],
  });
  const fixture = TestBed.createComponent(Page);
  fixture.componentInstance.answers = answers;
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const sent: Answers[] = [];
  return { fixture, host, page: fixture.componentInstance, sent };
}

describe('questions inside a form of the page', () => {
  it('are handed over with what was filled in beforehand', async () => {
    const { page, sent } = await open({ realisedCost: 190_000, isDone: true });
    await page.questions().submit((answers) => {
      sent.push(answers);
      return Promise.resolve([]);
    });
    expect(sent).toEqual([{ realisedCost: 190_000, isDone: true }]);
  });

  it('are not handed over while an answer is missing; the page can list every one', async () => {
    const { page, sent } = await open({ isDone: true });
    await page.questions().submit((answers) => {
      sent.push(answers);
      return Promise.resolve([]);
    });
    expect(sent).toEqual([]);
    expect(page.questions().problems()).toEqual([
      { for: 'answer-realisedCost', text: 'Gerealiseerde kosten: vul dit in' },
    ]);
  });

  it('show what the server refuses at the question, until it is answered differently', async () => {
    const { fixture, host, page } = await open({ realisedCost: 1, isDone: true });
    page.attempted.set(true);
    await page
      .questions()
      .submit(() => Promise.resolve([{ pointer: '/realisedCost', text: 'Meer dan begroot' }]));
    await fixture.whenStable();
    expect(page.questions().problems()).toEqual([
      { for: 'answer-realisedCost', text: 'Meer dan begroot' },
    ]);
    expect(host.querySelector('.utrecht-form-field-error-message')?.textContent).toContain(
      'Meer dan begroot',
    );

    const control = host.querySelector<HTMLInputElement>('#answer-realisedCost');
    if (!control) throw new Error('There is no amount');
    control.value = '2,00';
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await fixture.whenStable();
    expect(page.questions().problems()).toEqual([]);
  });
});
