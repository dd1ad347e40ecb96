import type { Problem } from '../../core/api/problem.js';

/** An answer that the server refuses: where it stands, and why. */
export interface RefusedAnswer {
  /** JSON pointer below the answers, such as `/realisedCost`. */
  readonly pointer: string;
  readonly text: string;
}

/**
 * What a problem says about answers: a refusal names them in its code (`input/realisedCost`), a
 * malformed request in its pointer (`#/input/realisedCost`).
 *
 * @param part where the answers stand in the request, such as `input` or `parameters`
 */
export function refusedAnswers(problem: Problem, part: string): readonly RefusedAnswer[] {
  return (problem.errors ?? []).flatMap(({ code, pointer, detail }) => {
    const at = [code, (pointer ?? '').replace(/^#?\//, '')].find((each) =>
      each.startsWith(`${part}/`),
    );
    return at === undefined ? [] : [{ pointer: at.slice(part.length), text: detail }];
  });
}
