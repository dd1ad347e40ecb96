import {
  partOfFinding,
  proceduresOf,
  sentenceOf,
  type Finding,
  type SchemeVersion,
} from '@tranche/domain';

/** Whose findings are told: enough to know what its procedures hold. */
type Told = Pick<SchemeVersion, 'scheme' | 'workflow' | 'procedures'>;

/**
 * A finding as whoever adds a scheme reads it: the file, what is wrong there, and where in it.
 *
 * @param files the names in the folder of the scheme, of a folder in it with that before them
 * @example toldFinding(kite, ['kite.scheme.ts', 'kite.letters.ts'], finding)
 *   // 'libs/schemes/src/kite/kite.letters.ts: A letter stands there twice. award (letter-twice)'
 */
export function toldFinding(scheme: Told, files: readonly string[], found: Finding): string {
  const { code, text } = found;
  const part = partOfFinding(found);
  const procedure = part === 'workflow' ? procedureIn(scheme, text) : undefined;
  const file = fileOf(scheme.scheme, files, part, procedure);
  return `${file}: ${sentenceOf(code).en} ${text} (${code})`;
}

/**
 * The file of a scheme in which a part of it stands; a part without a file of its own stands in the
 * scheme file.
 *
 * @param procedure the one beside the main procedure that it is about: it may have a file of its own
 */
export function fileOf(
  folder: string,
  files: readonly string[],
  part: string,
  procedure?: string,
): string {
  const own = procedure === undefined ? [] : files.filter((name) => isAbout(name, procedure));
  const file = [`.${part}.ts`, '.scheme.ts']
    .map((end) => files.find((name) => name.endsWith(end)))
    .find((name) => name !== undefined);
  return `libs/schemes/src/${folder}/${own[0] ?? file ?? 'index.ts'}`;
}

/** The procedure beside the main one in which something stands that the finding names first. */
export function procedureIn(scheme: Told, text: string): string | undefined {
  const named = text.split(/[:/, ]+/).slice(0, 2);
  return Object.entries(proceduresOf(scheme)).find(([name, procedure]) =>
    named.some(
      (each) =>
        each === name ||
        (['states', 'transitions', 'deadlines'] as const).some((part) =>
          Object.hasOwn(procedure[part], each),
        ),
    ),
  )?.[0];
}

/** `kite.landing.ts` or `workflow/landing.ts`, and no letters about it. */
function isAbout(file: string, procedure: string): boolean {
  const [name = ''] = file.split('/').slice(-1);
  return name === `${procedure}.ts` || name.endsWith(`.${procedure}.ts`);
}
