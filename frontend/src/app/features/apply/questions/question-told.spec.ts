import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openQuestion, type QuestionServer } from '../../../../testing/question-stage.js';
import { CASE } from '../../../../testing/transition-form-stage.js';

const both = (text: string) => ({ nl: text, en: text });
const choice = (name: string, ...values: string[]) => ({
  kind: 'choice',
  name,
  label: both(name),
  required: true,
  options: values.map((value) => ({ value, label: both(value) })),
});
const page = (name: string, fields: readonly object[]) => ({
  name,
  group: 'course',
  title: both(name),
  part: 'questions',
  fields,
});
const DEFINITIONS = [
  page('other-funding', [choice('otherFunding', 'none', 'public')]),
  page('address', [choice('place', 'here')]),
];
const WHY = 'Voor een opleiding die al is betaald, krijgt u niets.';

/** Knows of an answer at once that nothing is given for it. */
class Server implements QuestionServer {
  constructor(private funding: string) {}

  answerTo(_method: string, url: string): { readonly status: number; readonly body: object } {
    const [definition] = DEFINITIONS;
    const answers = { otherFunding: this.funding };
    const stops = this.funding === 'public' ? [{ field: 'otherFunding', reason: REASON }] : [];
    if (url.includes('/sections/')) {
      const lists = { problems: [], refused: [], warnings: [], told: [], stops };
      const by = { updatedBy: null, isYours: true, updatedAt: null };
      return {
        status: 200,
        body: { definition, answers, version: 1, canEdit: true, ...lists, ...by },
      };
    }
    if (url.endsWith('/check')) {
      const problems = stops.map(({ field }) => ({ field, pointer: `/${field}`, ...REASON }));
      const filled = { 'other-funding': { answers, problems }, address: NOTHING };
      const sections = DEFINITIONS.map((each) => ({ definition: each, ...filledIn(filled, each) }));
      return { status: 200, body: { sections, documents: [] } };
    }
    const tasks = DEFINITIONS.map(({ name, group, title, part }) => ({
      section: name,
      group,
      title,
      part,
      status: 'incomplete',
      asked: [],
      canEdit: true,
    }));
    return { status: 200, body: { ...CASE, tasks } };
  }

  chosen(funding: string): this {
    this.funding = funding;
    return this;
  }
}

const REASON = { code: 'no-double-funding', text: both(WHY) };
const NOTHING = { answers: {}, problems: [] };
const filledIn = (filled: Readonly<Record<string, object>>, { name }: { name: string }) =>
  filled[name] ?? NOTHING;

const address = () => TestBed.inject(Router).url;
const press = (host: HTMLElement) =>
  host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));

beforeEach(() => localStorage.clear());

describe('a reason that is known at a question', () => {
  it('holds somebody up who goes on right after the answer was saved, once', async () => {
    const server = new Server('none');
    const { host, settle } = await openQuestion(server, 'other-funding');
    server.chosen('public');
    host.querySelector<HTMLInputElement>('input[value="public"]')?.click();
    // Saved, and with it came the reason: the very moment before the button is pressed.
    await settle();
    press(host);
    await settle();
    expect(address()).toBe('/');
    expect(document.activeElement?.textContent).toContain(WHY);
    press(host);
    await settle();
    expect(address()).toBe(`/aanvragen/${CASE.reference}/stap/address`);
  });

  it('is where somebody begins again, although the question is answered', async () => {
    await openQuestion(new Server('public'));
    expect(address()).toBe(`/aanvragen/${CASE.reference}/stap/other-funding`);
  });

  it('keeps nobody from the next question where there is none', async () => {
    await openQuestion(new Server('none'));
    expect(address()).toBe(`/aanvragen/${CASE.reference}/stap/address`);
  });
});
