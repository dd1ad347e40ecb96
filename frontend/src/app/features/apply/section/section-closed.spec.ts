import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ROLE_PROBLEMS } from '@tranche/domain/browser';
import apply from '../../../../i18n/nl/apply.json';
import { openPage, type QuestionServer } from '../../../../testing/question-stage.js';
import { CASE } from '../../../../testing/transition-form-stage.js';
import { SectionPage } from './section.page.js';

const both = (text: string) => ({ nl: text, en: text });
const SECTION = 'motivation';
const DEFINITION = {
  name: SECTION,
  group: 'you',
  title: both('Uw motivatie'),
  part: 'questions',
  fields: [{ kind: 'text', name: 'why', label: both('Waarom?') }],
};
const CHANGED = 'Uw rol is gewijzigd door J. Jansen op 1 december 2026: u leest mee.';
const ENDED = 'Uw rol is beëindigd door J. Jansen op 1 december 2026.';
const TYPED = 'Omdat wij het willen leren';

/** A server on which a colleague changes or ends the role of who types. */
class Server implements QuestionServer {
  role: 'contributor' | 'changed' | 'ended' = 'contributor';

  answerTo(method: string, url: string): { readonly status: number; readonly body: object } {
    if (this.role === 'ended' || (this.role === 'changed' && method === 'PUT')) {
      return { status: 403, body: this.problem(this.role) };
    }
    return { status: 200, body: url.includes('/sections/') ? this.section() : this.application() };
  }

  private problem(what: 'changed' | 'ended') {
    const title = 'Uw rol';
    const detail = what === 'changed' ? CHANGED : ENDED;
    return { type: ROLE_PROBLEMS[what], status: 403, title, detail };
  }

  private application() {
    const canEdit = this.role === 'contributor';
    const task = { section: SECTION, group: 'you', title: both('Uw motivatie'), part: 'questions' };
    const tasks = [{ ...task, status: 'done', asked: [], canEdit }];
    return { ...CASE, viewer: 'applicant', tasks, roleChange: canEdit ? null : both(CHANGED) };
  }

  private section() {
    const lists = { problems: [], refused: [], stops: [], warnings: [], told: [] };
    const none = { ownLinesOf: [] };
    const by = { updatedBy: null, isYours: true, updatedAt: null };
    const canEdit = this.role === 'contributor';
    return {
      definition: DEFINITION,
      answers: { why: 'Kort' },
      version: 1,
      canEdit,
      ...lists,
      ...none,
      ...by,
    };
  }
}

/** Somebody types while her role becomes another one, and goes on. */
async function typeWhile(role: 'changed' | 'ended') {
  const server = new Server();
  const { host, settle } = await openPage(SectionPage, server, { section: SECTION });
  const control = host.querySelector('input');
  if (!control) throw new Error('There is no question');
  server.role = role;
  control.value = TYPED;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settle();
  return host;
}

beforeEach(() => localStorage.clear());

describe('a page of somebody', () => {
  it('whom a colleague made a reader becomes that of a reader, with what she typed to copy from', async () => {
    const host = await typeWhile('changed');
    expect(host.querySelector('form')).toBeNull();
    expect(host.textContent).toContain(CHANGED);
    expect(host.textContent).toContain('Kort');
    expect(host.textContent).toContain(apply.section['not-saved']);
    expect(host.textContent).not.toContain(apply.section['too-late']);
    expect(host.textContent).toContain(TYPED);
  });

  it('whose role was ended says so, and still shows what she typed', async () => {
    const host = await typeWhile('ended');
    expect(host.querySelector('form')).toBeNull();
    expect(host.textContent).toContain(ENDED);
    expect(host.textContent).toContain('Waarom?');
    expect(host.textContent).toContain(TYPED);
    // It is not hers to read any more.
    expect(host.textContent).not.toContain('Kort');
  });

  it('that is opened once more, after her role was ended, still shows it', async () => {
    await typeWhile('ended');
    TestBed.resetTestingModule();
    const server = new Server();
    server.role = 'ended';
    const { host } = await openPage(SectionPage, server, { section: SECTION });
    expect(host.textContent).toContain(ENDED);
    expect(host.querySelector('.as-typed')?.textContent).toBe(TYPED);
  });
});
