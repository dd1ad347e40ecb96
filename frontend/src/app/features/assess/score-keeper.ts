import { Injectable, inject, signal } from '@angular/core';
import type { AssignmentView } from '@tranche/contracts';
import { TaggedApi } from '../../core/api/tagged-api.js';
import { readAssignment, saveScores } from '../../api/assess.js';
import { mergeByPart } from '../../core/saving/merge-by-part.js';
import type { SavedPlace, Version } from '../../core/saving/saved-place.js';
import { QuietSaver } from '../../core/saving/quiet-saver.js';

export type Score = AssignmentView['scores'][number];

/** What changed about one criterion; the rest of its score stays as it is kept here. */
export type ScoreChange = Pick<Score, 'criterion'> & Partial<Score>;

type Scores = readonly Score[];

/**
 * Keeps a score sheet while an assessor works on it: saves when it has been quiet for a second, and
 * asks when the same criterion was changed in another window. Provide it in the page.
 */
@Injectable()
export class ScoreKeeper extends QuietSaver<Scores, string> {
  private readonly api = inject(TaggedApi);

  readonly scores = signal<Scores>([]);
  readonly problems = signal<AssignmentView['problems']>([]);
  version = 0;

  connect(view: AssignmentView): void {
    this.start(this.placeOf(view), this.versionOf(view));
  }

  /** Two changes in one breath, points and words, must not undo each other. */
  change(changed: ScoreChange): void {
    this.scores.update((all) =>
      all.map((each) => (each.criterion === changed.criterion ? { ...each, ...changed } : each)),
    );
    this.type(this.scores());
  }

  protected override show(scores: Scores): void {
    this.scores.set(scores);
  }

  private placeOf({ id, rubric }: AssignmentView): SavedPlace<Scores, string> {
    const assignment = id;
    return {
      name: saveScores.at({ assignment }),
      load: async () =>
        this.versionOf((await this.api.read(readAssignment({ assignment }))).answer),
      save: async (scores, etag) => {
        const call = saveScores({ assignment, body: { scores: [...scores] } });
        const { answer, at } = await this.api.save(call, etag);
        return { ...this.versionOf(answer), updatedAt: at };
      },
      merge: (base, mine, { value: theirs }, sent) =>
        mergeByPart(
          rubric.map(({ code }) => code),
          find,
          (takeFrom) => rubric.flatMap(({ code }) => find(takeFrom(code), code) ?? []),
          { base, mine, theirs, sent },
        ),
      parse: (kept) => parse(kept, rubric),
    };
  }

  private versionOf(view: AssignmentView): Version<Scores> {
    this.version = view.version;
    this.problems.set(view.problems);
    return {
      value: view.rubric.map(({ code }) => find(view.scores, code) ?? empty(code)),
      etag: `"${view.version}"`,
      // A sheet is one person's: who saved it elsewhere is the same assessor.
      updatedBy: null,
      isYours: true,
      updatedAt: null,
    };
  }
}

function find(scores: Scores, criterion: string): Score | undefined {
  return scores.find((each) => each.criterion === criterion);
}

function empty(criterion: string): Score {
  return { criterion, points: null, motivation: '' };
}

/** A sheet as this device kept it, for the criteria there are. */
function parse(kept: unknown, rubric: AssignmentView['rubric']): Scores | null {
  if (!Array.isArray(kept)) return null;
  const scores = kept.filter(isScore);
  return rubric.map(({ code }) => find(scores, code) ?? empty(code));
}

function isScore(kept: unknown): kept is Score {
  if (typeof kept !== 'object' || kept === null) return false;
  if (!('criterion' in kept && 'points' in kept && 'motivation' in kept)) return false;
  const hasPoints = kept.points === null || typeof kept.points === 'number';
  return hasPoints && typeof kept.motivation === 'string';
}
