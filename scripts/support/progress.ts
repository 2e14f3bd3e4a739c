/** Says on a terminal what goes on, in a line that is written over; says nothing where nobody watches. */
export interface Progress {
  show(text: string): void;
  end(): void;
}

export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { show: () => {}, end: () => {} };
  return {
    show: (text) => stream.write(`${startOfLine}${text}`),
    end: () => stream.write(startOfLine),
  };
}

/** Back to the start of the line, and all that stood in it is gone. */
const startOfLine = '\r\u001b[K';
