import { describe, expect, it } from '@jest/globals';
import type { Answers, Section } from '@tranche/domain/browser';
import { ApiError } from '../../core/api/problem.js';
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

  constructor(public answers: Answers) {}

  load(): Promise<StoredSection> {
    const { answers, updatedBy } = this;
    const etag = `"${this.version}"`;
    return Promise.resolve({ answers, etag, updatedBy, updatedAt: '2026-11-24T09:00:00Z' });
  }

  async save(answers: Answers, etag: string): Promise<StoredSection> {
    if (this.offline) throw failure(0);
    if (etag !== `"${this.version}"`) throw failure(412);
    this.saves++;
    this.write(answers);
    return this.load();
  }

  write(answers: Answers): void {
    this.answers = answers;
    this.version++;
  }
}

const failure = (status: number) =>
  new ApiError({ type: 'about:blank', title: 'Nee', detail: 'Nee', status });

async function open(answers: Answers) {
  const server = new Server(answers);
  const saver = new SectionSaver();
  saver.connect(SECTION, server, await server.load());
  return { server, saver };
}

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
});
