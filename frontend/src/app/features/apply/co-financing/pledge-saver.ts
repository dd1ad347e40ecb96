import { HttpClient } from '@angular/common/http';
import { Injectable, inject, signal } from '@angular/core';
import type { CoFinancingView } from '@tranche/contracts';
import { firstValueFrom } from 'rxjs';
import { ApiError } from '../../../core/api/problem.js';
import type { SaveState } from '../../../form-engine/autosave/section-saver.js';
import type { Pledge } from './pledge.js';

/**
 * Saves what was typed about one partner, one save at a time and the newest last.
 *
 * A stale save (412) keeps what was typed and waits until the person has chosen.
 */
@Injectable()
export class PledgeSaver {
  private readonly http = inject(HttpClient);
  private wanted: Pledge | null = null;
  private running: Promise<CoFinancingView | null> | null = null;

  readonly state = signal<SaveState>('idle');
  /** By the clock of the server. */
  readonly savedAt = signal<string | null>(null);
  readonly failure = signal<ApiError | null>(null);

  /** @returns the measured plan after the last save; null when another call waits for it, or it failed */
  async save(address: string, pledge: Pledge, version: number): Promise<CoFinancingView | null> {
    this.wanted = pledge;
    if (this.running) return null;
    this.running = this.run(address, version).finally(() => (this.running = null));
    return this.running;
  }

  /** Waits for a save under way; false when something typed has not reached the server. */
  async settled(): Promise<boolean> {
    await this.running;
    return this.wanted === null;
  }

  /** What was typed is given up for what stands on the server. */
  forget(): void {
    this.wanted = null;
    this.failure.set(null);
    this.state.set('idle');
  }

  private async run(address: string, version: number): Promise<CoFinancingView | null> {
    let view: CoFinancingView | null = null;
    this.state.set('saving');
    try {
      // Every save raises the version by one.
      for (let seen = version; this.wanted; seen++) {
        const sent = this.wanted;
        view = await this.put(address, sent, seen);
        if (this.wanted === sent) this.wanted = null;
      }
      this.failure.set(null);
      this.state.set('saved');
    } catch (error) {
      this.fail(error);
    }
    return view;
  }

  private async put(address: string, pledge: Pledge, version: number): Promise<CoFinancingView> {
    const response = await firstValueFrom(
      this.http.put<CoFinancingView>(address, pledge, {
        headers: { 'If-Match': `"${version}"` },
        observe: 'response',
      }),
    );
    if (!response.body) throw new Error('The API answered without a plan');
    const date = response.headers.get('Date');
    this.savedAt.set((date ? new Date(date) : new Date()).toISOString());
    return response.body;
  }

  private fail(error: unknown): void {
    const known = error instanceof ApiError ? error : null;
    this.failure.set(known);
    this.state.set(known?.status === 412 ? 'conflict' : 'failed');
  }
}
