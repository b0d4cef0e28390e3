/** A function that threw, ran too long or answered too much. The bridge passes on only the message, as Forge does. */
export class FunctionFailure extends Error {
  override readonly name = 'FunctionFailure';
  constructor(
    readonly reason: 'threw' | 'timed out' | 'crashed' | 'payload',
    message: string,
    options?: { cause: unknown },
  ) {
    super(`There was an error invoking the function - ${message}`, options);
  }
}
