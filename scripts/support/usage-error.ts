/** The command was called wrongly. Its message is one sentence for the person who called it. */
export class UsageError extends Error {
  override name = 'UsageError';
}
