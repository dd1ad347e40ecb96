import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface FolderDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** Which files differ between two folders, by their path inside them. */
export async function folderDifference(before: string, after: string): Promise<FolderDifference> {
  const [old, current] = await Promise.all([contentsOf(before), contentsOf(after)]);
  return {
    added: [...current.keys()].filter((file) => !old.has(file)),
    removed: [...old.keys()].filter((file) => !current.has(file)),
    changed: [...current.keys()].filter(
      (file) => old.has(file) && old.get(file) !== current.get(file),
    ),
  };
}

async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  const contents = files.map(async (file) => {
    const name = path.relative(folder, file).replaceAll(path.sep, '/');
    return [name, await readFile(file, 'utf8')] as const;
  });
  return new Map(await Promise.all(contents));
}
