declare namespace App {
  interface Locals {
    /** Ids of the glossary terms that the page at hand has linked already. */
    terms?: Set<string>;
  }
}
