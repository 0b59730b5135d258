/**
 * Errors of which the message says to people what is wrong and what to do: a command shows it as it is, without having to
 * know the module that throws it.
 */
export class SaidError extends Error {
  override name = "SaidError";
}

/** Nothing was begun. */
export class RefusedError extends SaidError {
  override name = "RefusedError";
}
