import { Injectable, signal } from '@angular/core';
import type { AuthorityContact } from '@tranche/contracts';

/** Whom to ask where a question leaves somebody without an answer; a page that knows it provides this. */
@Injectable()
export class WhomToAsk {
  readonly authority = signal<AuthorityContact | null>(null);
}
