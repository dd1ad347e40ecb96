import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { AssignmentView } from '@tranche/contracts';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { apiInterceptor } from '../../core/session-end/api.interceptor.js';
import { ScoreKeeper } from './score-keeper.js';

const label = { nl: 'Financiering', en: 'Financing' };
const VIEW: AssignmentView = {
  id: 'a1',
  reference: 'RIF26-0005',
  title: 'De Slimme Kas',
  name: { nl: 'De Slimme Kas', en: 'De Slimme Kas' },
  applicantName: 'Groencollege',
  tranche: 'rif-2024',
  trancheName: label,
  list: 'starters',
  status: 'declared',
  dueOn: null,
  isOverdue: false,
  scored: 0,
  criteria: 1,
  submittedAt: null,
  parties: [],
  interests: { kind: 'none', explanation: '' },
  detectedConflicts: [],
  scale: { minimum: 1, maximum: 5, sufficientFrom: 3 },
  rubric: [{ code: 'financing', label, question: label, anchors: [] }],
  scores: [],
  version: 3,
  problems: [],
  file: null,
  others: [],
};
const ADDRESS = '/v1/assignments/a1';
const FOUR = { criterion: 'financing', points: 4, motivation: '' };

function connect() {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([apiInterceptor])),
      provideHttpClientTesting(),
      provideTestTexts(),
      ScoreKeeper,
    ],
  });
  const [keeper, http] = [TestBed.inject(ScoreKeeper), TestBed.inject(HttpTestingController)];
  keeper.connect(VIEW);
  return { keeper, http };
}

const stale = {
  type: 'about:blank',
  status: 412,
  title: 'Gewijzigd',
  detail: 'Deze scores zijn elders gewijzigd.',
};

describe('ScoreKeeper', () => {
  it('gives every criterion a row to fill in', () => {
    expect(connect().keeper.scores()).toEqual([
      { criterion: 'financing', points: null, motivation: '' },
    ]);
  });

  it('saves over the version it saw, and goes on from the answer', async () => {
    const { keeper, http } = connect();
    keeper.change(FOUR);
    const saved = keeper.flush();
    const request = http.expectOne(`${ADDRESS}/scores`);
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    expect(request.request.body).toEqual({ scores: [FOUR] });
    request.flush({ ...VIEW, version: 4 }, { headers: { Date: '2026-11-25T10:00:00Z' } });
    expect(await saved).toBe(true);
    expect(keeper.version).toBe(4);
    expect(keeper.savedAt()).toBe('2026-11-25T10:00:00.000Z');
  });

  it('keeps points and motivation that come in one breath', () => {
    const { keeper } = connect();
    keeper.change({ criterion: FOUR.criterion, points: FOUR.points });
    keeper.change({ criterion: FOUR.criterion, motivation: FOUR.motivation });
    expect(keeper.scores()).toEqual([FOUR]);
  });

  it('does not save what nobody changed', async () => {
    const { keeper, http } = connect();
    expect(await keeper.flush()).toBe(true);
    http.expectNone(`${ADDRESS}/scores`);
  });

  it('keeps what was filled in when another window was first, and asks', async () => {
    const { keeper, http } = connect();
    keeper.change(FOUR);
    const saved = keeper.flush();
    const headers = { 'Content-Type': 'application/problem+json' };
    http.expectOne(`${ADDRESS}/scores`).flush(stale, { status: 412, statusText: 'Stale', headers });
    await new Promise((resolve) => setTimeout(resolve));
    const other = [{ criterion: 'financing', points: 2, motivation: '' }];
    http.expectOne(ADDRESS).flush({ ...VIEW, version: 9, scores: other });
    expect(await saved).toBe(false);
    expect(keeper.scores()).toEqual([FOUR]);
    expect(keeper.state()).toBe('conflict');

    const mine = keeper.keepMine();
    const again = http.expectOne(`${ADDRESS}/scores`);
    expect(again.request.headers.get('If-Match')).toBe('"9"');
    again.flush({ ...VIEW, version: 10 });
    expect(await mine).toBe(true);
  });
});
