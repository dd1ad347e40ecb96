import { partOfFinding, sentenceOf, type Finding } from '@tranche/domain';

/**
 * A finding as whoever adds a scheme reads it: the file, what is wrong there, and where in it.
 *
 * @param folder of the scheme
 * @param files the names in that folder
 * @example toldFinding('kite', ['kite.scheme.ts', 'kite.letters.ts'], finding)
 *   // 'libs/schemes/src/kite/kite.letters.ts: A letter stands there twice. award (letter-twice)'
 */
export function toldFinding(folder: string, files: readonly string[], found: Finding): string {
  const { code, text } = found;
  const file = fileOf(folder, files, partOfFinding(found));
  return `${file}: ${sentenceOf(code).en} ${text} (${code})`;
}

/**
 * The file of a scheme in which a part of it stands; a part without a file of its own stands in the
 * scheme file.
 */
export function fileOf(folder: string, files: readonly string[], part: string): string {
  const file = [`.${part}.ts`, '.scheme.ts']
    .map((end) => files.find((name) => name.endsWith(end)))
    .find((name) => name !== undefined);
  return `libs/schemes/src/${folder}/${file ?? 'index.ts'}`;
}
