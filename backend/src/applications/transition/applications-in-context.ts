import type { Tx } from '../../platform/database/index.js';
import type { ApplicationSectionRow } from '../file/application-section.row.js';
import { sectionsByApplication } from '../file/sections-by-application.js';
import type { ApplicationInContext } from './application-in-context.js';

type Sections = (applicationId: string) => readonly ApplicationSectionRow[];

/** Applications that something is asked about together; what several ask of them is read once. */
export class ApplicationsInContext {
  #sections: Promise<Sections> | undefined;

  /** @param whole of which these are a part: it reads for all its parts */
  constructor(
    readonly tx: Tx,
    readonly each: readonly ApplicationInContext[],
    private readonly whole?: ApplicationsInContext,
  ) {}

  get ids(): readonly string[] {
    return this.each.map(({ application }) => application.id);
  }

  /** What stands in the pages of every form, by application. */
  sections(): Promise<Sections> {
    if (this.whole) return this.whole.sections();
    this.#sections ??= sectionsByApplication(this.tx, this.ids);
    return this.#sections;
  }

  where(isMeant: (context: ApplicationInContext) => boolean): ApplicationsInContext {
    return new ApplicationsInContext(this.tx, this.each.filter(isMeant), this.whole ?? this);
  }

  /** By the id of each, what is told about it without another statement. */
  map<Result>(tell: (context: ApplicationInContext) => Result): ReadonlyMap<string, Result> {
    return new Map(this.each.map((context) => [context.application.id, tell(context)]));
  }
}
