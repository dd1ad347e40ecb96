const isTerminal = () => Boolean(process.stdout.isTTY) && !process.env.CI;

/**
 * Says in one line what is being done, and for how long, while it is being done.
 * On a terminal the line counts the seconds; in a log it is written once.
 */
export async function saying(what, work) {
  const startedAt = performance.now();
  const seconds = () => Math.round((performance.now() - startedAt) / 1000);
  const line = (rest) => `\r\x1b[K  ${what} … ${rest}`;
  const timer = isTerminal()
    ? setInterval(() => process.stdout.write(line(`${seconds()} s`)), 1000)
    : undefined;
  process.stdout.write(isTerminal() ? line('') : `  ${what} …\n`);
  try {
    const result = await work();
    if (isTerminal()) process.stdout.write(`${line(`${seconds()} s`)}\n`);
    return result;
  } catch (error) {
    if (isTerminal()) process.stdout.write('\n');
    throw error;
  } finally {
    clearInterval(timer);
  }
}
