/** Why a file cannot be taken for a workbook, for the person who gave it. */
export class WorkbookFault extends Error {
  override name = 'WorkbookFault';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
