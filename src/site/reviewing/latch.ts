/** Something that others wait for: until it is opened, each time it was closed. It begins closed. */
export interface Latch {
  close(): void;
  open(): void;
  opened(): Promise<void>;
}

export function latch(): Latch {
  let wait = Promise.withResolvers<void>();
  let isOpen = false;
  return {
    close() {
      if (isOpen) wait = Promise.withResolvers();
      isOpen = false;
    },
    open() {
      isOpen = true;
      wait.resolve();
    },
    opened: () => wait.promise,
  };
}
