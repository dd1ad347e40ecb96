import { Component, signal, viewChild } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { describe, expect, it, jest } from '@jest/globals';
import type { Answers, Section } from '@tranche/domain/browser';
import { provideTestTexts } from '../../testing/provide-test-texts.js';
import { SectionForm } from './section-form.js';

const both = (text: string) => ({ nl: text, en: text });

const SECTION: Section = {
  name: 'aid',
  group: 'money',
  title: both('Staatssteun'),
  part: 'questions',
  fields: [
    { kind: 'yes-no', name: 'hasAid', label: both('Is er staatssteun?'), required: true },
    {
      kind: 'money',
      name: 'amount',
      label: both('Hoeveel'),
      required: true,
      showWhen: { field: 'hasAid', in: [true] },
    },
  ],
};

@Component({
  imports: [SectionForm],
  template: `
    <form-section
      [section]="section"
      [answers]="answers()"
      (typed)="typed.push($event)"
      (changed)="saved.push($event)"
      (finished)="finished.push($event)"
    >
      <button>Verder</button>
    </form-section>
  `,
})
class Page {
  readonly section = SECTION;
  readonly answers = signal<Answers>({});
  readonly form = viewChild.required(SectionForm);
  readonly typed: Answers[] = [];
  readonly saved: Answers[] = [];
  readonly finished: Answers[] = [];
}

async function open(answers: Answers = {}) {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const fixture = TestBed.createComponent(Page);
  fixture.componentInstance.answers.set(answers);
  document.body.append(fixture.nativeElement);
  await fixture.whenStable();
  return fixture;
}

function hostOf(fixture: ComponentFixture<Page>): HTMLElement {
  const host: HTMLElement = fixture.nativeElement;
  return host;
}

function find(fixture: ComponentFixture<Page>, selector: string): HTMLInputElement {
  const found = hostOf(fixture).querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** Types without leaving the control. */
async function type(fixture: ComponentFixture<Page>, selector: string, text: string) {
  const control = find(fixture, selector);
  control.focus();
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await fixture.whenStable();
}

async function leave(fixture: ComponentFixture<Page>, selector: string) {
  find(fixture, selector).blur();
  await fixture.whenStable();
}

async function goOn(fixture: ComponentFixture<Page>) {
  find(fixture, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  await fixture.whenStable();
}

const AMOUNT = '#answer-amount';
const summary = (fixture: ComponentFixture<Page>) =>
  [...hostOf(fixture).querySelectorAll('.error-summary a')].map((link) =>
    link.getAttribute('href'),
  );

describe('SectionForm', () => {
  it('asks a question only when the answer before it calls for it', async () => {
    const fixture = await open();
    expect(hostOf(fixture).querySelector(AMOUNT)).toBeNull();
    find(fixture, '#answer-hasAid').click();
    await fixture.whenStable();
    expect(hostOf(fixture).querySelector(AMOUNT)).not.toBeNull();
  });

  it('shows no error before somebody tried to go on, then all with a link each', async () => {
    const fixture = await open({ hasAid: true });
    expect(hostOf(fixture).querySelector('.utrecht-form-field-error-message')).toBeNull();
    await goOn(fixture);
    expect(summary(fixture)).toEqual([`#answer-amount`]);
    expect(fixture.componentInstance.finished).toEqual([]);
  });

  it('gives the answers in cents when nothing is wrong', async () => {
    const fixture = await open({ hasAid: true });
    await type(fixture, AMOUNT, '1.250,50');
    await goOn(fixture);
    expect(fixture.componentInstance.finished).toEqual([{ hasAid: true, amount: 125_050 }]);
  });

  it('tells an amount once that goes along with the very press that goes on', async () => {
    const fixture = await open({ hasAid: true });
    const amount = find(fixture, AMOUNT);
    amount.value = '2.900';
    amount.dispatchEvent(new Event('input', { bubbles: true }));
    await goOn(fixture);
    expect(fixture.componentInstance.finished).toEqual([{ hasAid: true, amount: 290_000 }]);
    expect(fixture.componentInstance.typed).toEqual([]);
  });

  it('tells of an amount while it is typed, and leaves it as it is typed', async () => {
    const fixture = await open({ hasAid: true, amount: 500 });
    await type(fixture, AMOUNT, '25.000');
    expect(fixture.componentInstance.typed).toEqual([{ hasAid: true, amount: 2_500_000 }]);
    expect(find(fixture, AMOUNT).value).toBe('25.000');
    await type(fixture, AMOUNT, '25.00');
    expect(find(fixture, AMOUNT).value).toBe('25.00');
    expect(fixture.componentInstance.saved).toEqual([]);
  });

  it('hands an amount over after a pause, while the person is still in the control', async () => {
    const fixture = await open({ hasAid: true });
    jest.useFakeTimers();
    try {
      const amount = find(fixture, AMOUNT);
      amount.value = '25.000';
      amount.dispatchEvent(new Event('input', { bubbles: true }));
      TestBed.tick();
      jest.advanceTimersByTime(2_000);
      expect(fixture.componentInstance.saved).toEqual([{ hasAid: true, amount: 2_500_000 }]);
    } finally {
      jest.useRealTimers();
    }
  });

  it('says what is wrong with an amount when the control is left, not while it is typed', async () => {
    const fixture = await open({ hasAid: true });
    const said = () => hostOf(fixture).querySelector('.utrecht-form-field-error-message');
    await type(fixture, AMOUNT, 'tien');
    expect(said()).toBeNull();
    await leave(fixture, AMOUNT);
    expect(said()?.textContent).toContain('alleen cijfers');
    await type(fixture, AMOUNT, '10');
    expect(said()?.textContent).toContain('alleen cijfers');
    await leave(fixture, AMOUNT);
    expect(said()).toBeNull();
  });

  it('keeps what is no amount on the screen and refuses to go on', async () => {
    const fixture = await open({ hasAid: true, amount: 500 });
    await type(fixture, AMOUNT, 'tien');
    await goOn(fixture);
    expect(find(fixture, AMOUNT).value).toBe('tien');
    expect(summary(fixture)).toEqual(['#answer-amount']);
    const [saved] = fixture.componentInstance.saved;
    expect(saved).toEqual({ hasAid: true, amount: { typed: 'tien' } });
  });

  it('shows what was kept as it was typed, and what is wrong with it', async () => {
    const fixture = await open({ hasAid: true, amount: { typed: 'tien' } });
    expect(find(fixture, AMOUNT).value).toBe('tien');
    const said = hostOf(fixture).querySelector('.utrecht-form-field-error-message');
    expect(said?.textContent).toContain('alleen cijfers');
  });

  it('saves on leaving a control, with what is hidden now, and shows it again', async () => {
    const fixture = await open({ hasAid: true, amount: 500 });
    find(fixture, '#answer-hasAid-no').click();
    await fixture.whenStable();
    find(fixture, 'form').dispatchEvent(new Event('focusout'));
    expect(fixture.componentInstance.saved).toEqual([{ hasAid: false, amount: 500 }]);
    expect(hostOf(fixture).querySelector(AMOUNT)).toBeNull();
    find(fixture, '#answer-hasAid').click();
    await fixture.whenStable();
    expect(find(fixture, AMOUNT).value).toBe('5,00');
  });

  it('keeps what was typed when a newer version comes in', async () => {
    const fixture = await open({ hasAid: true, amount: 500 });
    await type(fixture, AMOUNT, '7,00');
    fixture.componentInstance.answers.set({ hasAid: true, amount: 900 });
    await fixture.whenStable();
    expect(find(fixture, AMOUNT).value).toBe('7,00');
  });

  it('gives what was saved up for the version of somebody else that was chosen', async () => {
    const fixture = await open({ hasAid: true, amount: 500 });
    await type(fixture, AMOUNT, '7,00');
    find(fixture, 'form').dispatchEvent(new Event('focusout'));
    fixture.componentInstance.answers.set({ hasAid: true, amount: 900 });
    await fixture.whenStable();
    expect(find(fixture, AMOUNT).value).toBe('9,00');
    find(fixture, 'form').dispatchEvent(new Event('focusout'));
    expect(fixture.componentInstance.saved).toEqual([{ hasAid: true, amount: 700 }]);
  });
});
