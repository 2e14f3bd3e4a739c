/** A file of the content folder as it is and as it is to be. Nothing stands for a file that is not there. */
export interface FileChange {
  /** Path below the content folder, with forward slashes. */
  path: string;
  before: string | undefined;
  after: string | undefined;
}
