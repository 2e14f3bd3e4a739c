declare namespace App {
  interface Locals {
    /** The glossary terms that the page at hand has linked already. */
    terms?: { has(id: string): boolean; add(id: string): void };
  }
}
