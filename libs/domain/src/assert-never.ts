/** Ends every `switch` over a union: a new member without a branch no longer compiles. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}
