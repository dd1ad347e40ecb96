import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { KeptCopies } from '../../core/unsent/kept-copies.js';
import { Unsent } from '../../core/unsent/unsent.js';
import { NAME, open, page, SANNE, Server, turn } from '../../../testing/section-server.js';

beforeEach(() => localStorage.clear());

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
