import type { DocumentOwners, DocumentStore, ShelvedFile } from '../../platform/documents/index.js';

/** By then whatever put a file in the store has written its row, or never will. */
const LONG_ENOUGH = Temporal.Duration.from({ hours: 24 });
const BATCH = 500;

/**
 * Files that no row points at: left by an upload or a letter that broke off between store and row.
 * A young one may get its row any moment; young by the clock of the machine, which dates files, and
 * not by that of the portal, which somebody may have moved.
 */
export async function* unownedFiles(
  store: DocumentStore,
  owners: DocumentOwners,
  onLooked: () => void = () => undefined,
): AsyncIterable<ShelvedFile> {
  const youngest = Temporal.Now.instant().subtract(LONG_ENOUGH);
  let batch: ShelvedFile[] = [];
  for await (const file of store.list()) {
    onLooked();
    if (Temporal.Instant.compare(file.changedAt, youngest) > 0) continue;
    batch.push(file);
    if (batch.length < BATCH) continue;
    yield* await unownedAmong(batch, owners);
    batch = [];
  }
  yield* await unownedAmong(batch, owners);
}

async function unownedAmong(
  files: readonly ShelvedFile[],
  owners: DocumentOwners,
): Promise<readonly ShelvedFile[]> {
  const unowned = new Set(await owners.unownedAmong(files.map(({ key }) => key)));
  return files.filter(({ key }) => unowned.has(key));
}
