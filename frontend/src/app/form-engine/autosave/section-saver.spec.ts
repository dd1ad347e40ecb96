import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Answers, Section } from '@tranche/domain/browser';
import { ApiError } from '../../core/api/problem.js';
import { SessionStore } from '../../core/session/session-store.js';
import { KeptCopies } from '../../core/unsent/kept-copies.js';
import { Unsent } from '../../core/unsent/unsent.js';
import type { SectionGateway, StoredSection } from './section-gateway.js';
import { SectionSaver } from './section-saver.js';

const text = (name: string) => ({ kind: 'text', name, label: { nl: name, en: name } }) as const;

const SECTION: Section = {
  name: 'plan',
  group: 'plan',
  title: { nl: 'Plan', en: 'Plan' },
  part: 'questions',
  fields: [text('goal'), text('region')],
};

/** A server with one section and versions, as strict as the real one. */
class Server implements SectionGateway {
  version = 1;
  saves = 0;
  updatedBy = 'Fatima';
  offline = false;
  /** The save arrives, and its answer does not. */
  losesAnswers = false;
  refused: NonNullable<StoredSection['refused']> = [];
  /** What stands after a save that refuses something. */
  keepsOnly: Answers | null = null;

  constructor(public answers: Answers) {}

  load(): Promise<StoredSection> {
    const { answers, updatedBy } = this;
    const etag = `"${this.version}"`;
    return Promise.resolve({
      answers,
      etag,
      updatedBy,
      isYours: false,
      updatedAt: '2026-11-24T09:00:00Z',
    });
  }

  async save(answers: Answers, etag: string): Promise<StoredSection> {
    if (this.offline) throw failure(0);
    if (etag !== `"${this.version}"`) throw failure(412);
    this.saves++;
    this.write(this.keepsOnly ?? answers);
    if (this.losesAnswers) throw failure(0);
    return { ...(await this.load()), refused: this.refused };
  }

  write(answers: Answers): void {
    this.answers = answers;
    this.version++;
  }
}

const failure = (status: number) =>
  new ApiError({ type: 'about:blank', title: 'Nee', detail: 'Nee', status });

const NAME = '/v1/applications/RIF26-0001/sections/plan';
const FATIMA = '5e9b8f0c-2d0a-4b52-9c47-8f5d6c1a0001';
const SANNE = '5e9b8f0c-2d0a-4b52-9c47-8f5d6c1a0002';

beforeEach(() => localStorage.clear());

/** A page of that person: another one, as after a reload, shares nothing but the device. */
async function page(server: Server, personId = FATIMA) {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [SectionSaver, { provide: SessionStore, useValue: { personId: signal(personId) } }],
  });
  const saver = TestBed.inject(SectionSaver);
  saver.connect(NAME, SECTION, server, await server.load());
  return saver;
}

async function open(answers: Answers) {
  const server = new Server(answers);
  return { server, saver: await page(server) };
}

/** Lets what waits for an answer go on. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('what the server cannot keep at all', () => {
  it('is told until a save keeps everything', async () => {
    const server = new Server({});
    const saver = await page(server);
    server.refused = [{ text: { nl: 'te lang', en: 'too long' } }];
    await saver.save({ goal: 'x' });
    expect(saver.refused()).toEqual(server.refused);
    server.refused = [];
    await saver.save({ goal: 'y' });
    expect(saver.refused()).toEqual([]);
    expect(TestBed.inject(KeptCopies).all()).toEqual([]);
  });

  it('stays on this device, and is put back and told again after a reload', async () => {
    const server = new Server({ goal: 'before' });
    const saver = await page(server);
    server.refused = [{ text: { nl: 'te lang', en: 'too long' } }];
    server.keepsOnly = { goal: 'before' };
    await saver.save({ goal: 'without end' });
    expect(saver.state()).toBe('saved');
    const again = await page(server);
    expect(again.answers()).toEqual({ goal: 'without end' });
    await turn();
    expect([again.refused(), again.conflict()]).toEqual([server.refused, null]);
  });
});

describe('what is kept as it was typed, because it cannot be read', () => {
  it('is said beside that it was saved, until it is mended', async () => {
    const server = new Server({});
    const saver = await page(server);
    await saver.save({ goal: { typed: '38,5' } });
    expect([saver.state(), saver.holdsUnread()]).toEqual(['saved', true]);
    expect((await page(server)).holdsUnread()).toBe(true);
    const rows = [{ who: 'Jan', weeks: { typed: '38,5' } }];
    await saver.save({ goal: rows });
    expect(saver.holdsUnread()).toBe(true);
    await saver.save({ goal: '38' });
    expect(saver.holdsUnread()).toBe(false);
  });
});

describe('SectionSaver', () => {
  it('saves and says since when, by the clock of the server', async () => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    expect(await saver.save({ goal: 'c', region: 'b' })).toBe(true);
    expect(server.answers).toEqual({ goal: 'c', region: 'b' });
    expect([saver.state(), saver.savedAt()]).toEqual(['saved', '2026-11-24T09:00:00Z']);
  });

  it('saves one at a time, and the newest last', async () => {
    const { server, saver } = await open({ goal: 'a' });
    await Promise.all(['b', 'c', 'd'].map((goal) => saver.save({ goal })));
    expect(server.answers).toEqual({ goal: 'd' });
    expect(server.saves).toBe(2);
  });

  it('keeps the typed text after a failure, and saves it when asked again', async () => {
    const { server, saver } = await open({ goal: 'a' });
    server.offline = true;
    expect(await saver.save({ goal: 'typed' })).toBe(false);
    expect(saver.state()).toBe('failed');
    server.offline = false;
    expect(await saver.retry()).toBe(true);
    expect(server.answers).toEqual({ goal: 'typed' });
  });

  it('joins two people in different questions without asking', async () => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    server.write({ goal: 'a', region: 'theirs' });
    expect(await saver.save({ goal: 'mine', region: 'b' })).toBe(true);
    expect(server.answers).toEqual({ goal: 'mine', region: 'theirs' });
    expect(saver.answers()).toEqual({ goal: 'mine', region: 'theirs' });
  });

  it('asks when two people changed one question, and writes nothing until then', async () => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    server.updatedBy = 'Joris';
    server.write({ goal: 'theirs', region: 'b' });
    expect(await saver.save({ goal: 'mine', region: 'b' })).toBe(false);
    expect(saver.conflict()?.differences).toEqual([
      { field: 'goal', mine: 'mine', theirs: 'theirs' },
    ]);
    expect(saver.conflict()?.stored.updatedBy).toBe('Joris');
    expect(saver.answers()).toEqual({ goal: 'mine', region: 'b' });
    expect(server.answers).toEqual({ goal: 'theirs', region: 'b' });
  });

  const UNSEEN = '\u200ea\u00a0b ';

  it('does not take what nobody can see for a change of its own', async () => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    server.keepsOnly = { goal: 'a b', region: 'b' };
    await saver.save({ goal: UNSEEN, region: 'b' });
    server.keepsOnly = null;
    server.write({ goal: 'theirs', region: 'b' });
    expect(await saver.save({ goal: UNSEEN, region: 'mine' })).toBe(true);
    expect(server.answers).toEqual({ goal: 'theirs', region: 'mine' });
  });

  it.each(['reloaded', 'open'])(
    'asks nothing about its own save without an answer, %s',
    async (how) => {
      const { server, saver } = await open({ goal: 'a', region: 'b' });
      server.losesAnswers = true;
      await saver.save({ goal: 'ab', region: 'b' });
      server.losesAnswers = false;
      saver.type({ goal: 'abc', region: 'b' });
      const after = how === 'open' ? saver : await page(server);
      await after.retry();
      await turn();
      expect(after.conflict()).toBeNull();
      expect(server.answers).toEqual({ goal: 'abc', region: 'b' });
    },
  );

  it('still asks when somebody else wrote over its own save without an answer', async () => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    server.losesAnswers = true;
    await saver.save({ goal: 'ab', region: 'b' });
    server.losesAnswers = false;
    server.write({ goal: 'theirs', region: 'b' });
    expect(await saver.save({ goal: 'abc', region: 'b' })).toBe(false);
    expect(saver.conflict()?.differences).toEqual([
      { field: 'goal', mine: 'abc', theirs: 'theirs' },
    ]);
  });

  it('asks nothing about an answer that it saved itself before a crash', async () => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    saver.type({ goal: UNSEEN, region: 'b' });
    server.write({ goal: 'a b', region: 'theirs' });
    const again = await page(server);
    await turn();
    expect(again.conflict()).toBeNull();
    expect(server.answers).toEqual({ goal: UNSEEN, region: 'theirs' });
  });

  it.each([
    { choice: 'mine', goal: 'mine' },
    { choice: 'theirs', goal: 'theirs' },
  ] as const)('settles a conflict with $choice', async ({ choice, goal }) => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    server.write({ goal: 'theirs', region: 'b' });
    await saver.save({ goal: 'mine', region: 'b' });
    await saver.settle('goal', choice);
    expect(server.answers).toEqual({ goal, region: 'b' });
    expect([saver.state(), saver.conflict()]).toEqual(['saved', null]);
  });

  it('keeps what was typed on beside the question, when one keeps its own version', async () => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    server.write({ goal: 'theirs', region: 'b' });
    await saver.save({ goal: 'mine', region: 'b' });
    saver.type({ goal: 'mine, mended', region: 'b' });
    await saver.settle('goal', 'mine');
    expect(server.answers).toEqual({ goal: 'mine, mended', region: 'b' });
  });

  it('never says saved while something typed is not', async () => {
    const { saver } = await open({ goal: 'a' });
    await saver.save({ goal: 'b' });
    saver.type({ goal: 'bc' });
    expect([saver.state(), saver.isUnsaved()]).toEqual(['typing', true]);
    await saver.retry();
    expect([saver.state(), saver.isUnsaved()]).toEqual(['saved', false]);
  });
});

describe('what is not saved yet', () => {
  it('is kept from the first letter, and goes when the server has it', async () => {
    const { saver } = await open({ goal: 'a' });
    saver.type({ goal: 'ab' });
    const copies = TestBed.inject(KeptCopies);
    expect(copies.find(NAME)).toMatchObject({ value: { goal: 'ab' }, base: { goal: 'a' } });
    expect(TestBed.inject(Unsent).wouldLose()).toBe(false);
    await saver.retry();
    expect(copies.find(NAME)).toBeNull();
  });

  it('is put back and saved after a crash', async () => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    saver.type({ goal: 'typed', region: 'b' });
    const again = await page(server);
    expect(again.answers()).toEqual({ goal: 'typed', region: 'b' });
    expect(again.restoredAt()).not.toBeNull();
    await turn();
    expect(server.answers).toEqual({ goal: 'typed', region: 'b' });
    expect([again.state(), again.isUnsaved()]).toEqual(['saved', false]);
  });

  it('never goes over something newer without asking', async () => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    saver.type({ goal: 'mine', region: 'b' });
    server.write({ goal: 'theirs', region: 'theirs' });
    const again = await page(server);
    await turn();
    expect(server.answers).toEqual({ goal: 'theirs', region: 'theirs' });
    expect(again.conflict()?.differences).toEqual([
      { field: 'goal', mine: 'mine', theirs: 'theirs' },
    ]);
    expect(again.answers()).toEqual({ goal: 'mine', region: 'theirs' });
  });

  it('is never shown to or saved for another person', async () => {
    const { server, saver } = await open({ goal: 'a' });
    saver.type({ goal: 'of Fatima' });
    const other = await page(server, SANNE);
    await turn();
    expect(other.answers()).toEqual({ goal: 'a' });
    expect(server.answers).toEqual({ goal: 'a' });
    expect(TestBed.inject(KeptCopies).all()).toEqual([]);
  });

  it('would be lost when this device keeps nothing, and that is said', async () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { saver, server } = await open({ goal: 'a' });
    server.offline = true;
    saver.type({ goal: 'ab' });
    expect(TestBed.inject(Unsent).wouldLose()).toBe(true);
    expect(await saver.leave()).toBe(false);
    full.mockRestore();
  });

  it('is sent when the line returns, without being asked', async () => {
    const { server, saver } = await open({ goal: 'a' });
    server.offline = true;
    await saver.save({ goal: 'typed' });
    expect([saver.state(), saver.failure()?.status]).toEqual(['failed', 0]);
    server.offline = false;
    window.dispatchEvent(new Event('online'));
    await turn();
    expect(server.answers).toEqual({ goal: 'typed' });
    expect(saver.state()).toBe('saved');
  });
});
