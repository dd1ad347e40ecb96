import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the folders of the schemes stand. */
export const SCHEMES = fileURLToPath(new URL('..', import.meta.url));

/** The folders that hold a scheme, with the names of their files. */
export function schemeFolders(root: string): ReadonlyMap<string, readonly string[]> {
  const folders = readdirSync(root, { withFileTypes: true }).filter((each) => each.isDirectory());
  return new Map(
    folders
      .map(({ name }) => [name, filesIn(path.join(root, name))] as const)
      .filter(([, files]) => files.some((file) => file.endsWith('.scheme.ts'))),
  );
}

/** With the folder before it, of what stands in one; as `npm run release` has them. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll(path.sep, '/'),
  );
}

/** The folders that nothing names, each in a sentence: nobody can apply for what stands there. */
export function unnamedFolders(
  folders: ReadonlyMap<string, readonly string[]>,
  schemes: readonly string[],
): readonly string[] {
  return [...folders.keys()]
    .filter((folder) => !schemes.includes(folder))
    .map(
      (folder) =>
        `libs/schemes/src/${folder}: catalogue.ts names no scheme ${folder}. ` +
        'Import it there and add its line to ENTRIES; the folder is called what the scheme is.',
    );
}
