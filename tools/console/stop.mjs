/** A reason to stop that somebody at a terminal can act on: one sentence, no stack. */
export class Stop extends Error {
  name = 'Stop';
}

const DISK_FULL = /ENOSPC|No space left on device|could not (?:extend|write).*space/i;
const READ_ONLY = /EROFS|Read-only file system/i;
const FORBIDDEN = /EACCES|EPERM|Permission denied/i;

/** The one sentence for whatever went wrong; an unknown failure keeps its own words. */
export function sentenceFor(error, folder = 'this folder') {
  if (error instanceof Stop) return error.message;
  const text = `${error?.code ?? ''} ${error?.message ?? error}`;
  if (DISK_FULL.test(text)) return `The disk is full: free some space and try again.`;
  if (READ_ONLY.test(text)) return `${folder} is read-only: Tranche needs to write there.`;
  if (FORBIDDEN.test(text))
    return `${folder} does not belong to you: Tranche needs to write there.`;
  return error?.message ?? String(error);
}

/**
 * Runs a command; whatever stops it becomes one sentence on standard error and exit code 1,
 * after everything that was started has been stopped.
 */
export async function orStop(command, parts) {
  try {
    await command();
  } catch (error) {
    // Parts that end because they are being stopped have nothing to tell.
    if (parts?.isStopping) return;
    process.stderr.write(`tranche: ${sentenceFor(error)}\n`);
    await parts?.stop();
    process.exit(1);
  }
}
