/** `target.push(...items)` for any number of items: spread arguments go on the stack, which hostile files overflow. */
export function appendAll<T>(target: T[], items: Iterable<T>): void {
  for (const item of items) target.push(item);
}
