import { beforeEach, expect, it } from '@jest/globals';
import apply from '../../../../i18n/nl/apply.json';
import { openQuestion, type QuestionServer } from '../../../../testing/question-stage.js';
import { CASE } from '../../../../testing/transition-form-stage.js';

const both = (text: string) => ({ nl: text, en: text });
const SECTION = 'motivation';
const FIELD = { kind: 'text', name: 'why', label: both('Waarom?') };
const DEFINITION = {
  name: SECTION,
  group: 'you',
  title: both('Uw motivatie'),
  part: 'questions',
  fields: [FIELD],
};
const ASKED = [{ words: 'Dit is te kort.', named: null, isAnswered: false }];
const WITHDRAWN = {
  number: 5,
  type: 'supplement-request-withdrawn',
  label: both('Verzoek om aanvulling ingetrokken'),
  stateLabel: both('Ingediend'),
  at: '2027-03-02T08:00:00Z',
  by: both('het bestuur'),
  said: [],
};

/** A server on which the office takes its request back while the applicant types. */
class Server implements QuestionServer {
  isOpen = true;

  answerTo(method: string, url: string): { readonly status: number; readonly body: object } {
    if (method === 'PUT') return { status: 403, body: problem(403) };
    if (url.endsWith('/check')) {
      const sections = [{ definition: DEFINITION, answers: { why: 'Kort' }, problems: [] }];
      return { status: 200, body: { sections, documents: [] } };
    }
    return { status: 200, body: url.includes('/sections/') ? this.section() : this.application() };
  }

  private application() {
    const { isOpen: canEdit } = this;
    const task = { section: SECTION, group: 'you', title: both('Uw motivatie'), part: 'questions' };
    const asked = canEdit ? ASKED : [];
    return {
      ...CASE,
      tasks: [{ ...task, status: 'done', asked, canEdit }],
      timeline: canEdit ? [] : [WITHDRAWN],
    };
  }

  private section() {
    const lists = { problems: [], refused: [], stops: [], warnings: [], told: [] };
    const by = { updatedBy: null, isYours: true, updatedAt: null };
    const answers = { why: 'Kort' };
    return { definition: DEFINITION, answers, version: 1, canEdit: this.isOpen, ...lists, ...by };
  }
}

const problem = (status: number) => ({
  type: 'about:blank',
  status,
  title: 'Niet toegestaan',
  detail: 'De aanvraag is ingediend en kan niet meer worden gewijzigd.',
});

beforeEach(() => localStorage.clear());

it('says that nothing is asked any more, and keeps what was typed to copy from', async () => {
  const server = new Server();
  const { host, settle } = await openQuestion(server, SECTION);
  expect(host.textContent).toContain('Dit is te kort.');
  const control = host.querySelector('input');
  if (!control) throw new Error('There is no question');
  server.isOpen = false;
  control.value = 'Omdat ik het wil leren';
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settle();
  expect(host.querySelector('form')).toBeNull();
  expect(host.textContent).toContain(apply.section['read-only']);
  expect(host.textContent).toContain('Verzoek om aanvulling ingetrokken');
  expect(host.textContent).not.toContain('Dit is te kort.');
  // What was sent, and what was typed too late.
  expect(host.textContent).toContain('Kort');
  expect(host.textContent).toContain('Omdat ik het wil leren');
  expect(host.querySelector('closed-section a')?.getAttribute('href')).toBe(
    `/aanvragen/${CASE.reference}`,
  );
});
