/** The command was called rightly, and cannot do its work. Its message is for the person who called it. */
export class CannotWork extends Error {
  override name = 'CannotWork';
}
