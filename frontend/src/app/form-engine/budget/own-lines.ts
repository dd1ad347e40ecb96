import { Injectable, signal } from '@angular/core';

/** Whose lines of a budget the reader of this page may write; provide it in the page. */
@Injectable()
export class OwnLines {
  /** Ids of partners whose lines alone she writes; null for who writes the page as a whole. */
  readonly onlyOf = signal<readonly string[] | null>(null);
}
