const key = 'trellis-looks';

/** What a reader saw on a page: on the last day before today, and on the latest day. */
interface Look {
  day: string;
  before?: string[];
  now: string[];
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** What was on a page when the reader last looked at it, before today; nothing at the first look. */
export function looksAt(page: string): readonly string[] | undefined {
  const look = read()[page];
  return look?.day === today() ? look.before : look?.now;
}

/** Keeps what is on a page now. Within a day, what was new in the morning stays new. */
export function rememberLook(page: string, ids: readonly string[]): void {
  const looks = read();
  const before = looksAt(page);
  try {
    const look: Look = { day: today(), ...(before ? { before: [...before] } : {}), now: [...ids] };
    localStorage.setItem(key, JSON.stringify({ ...looks, [page]: look }));
  } catch {
    // Storage may be full or switched off: then nothing is marked the next time.
  }
}

function read(): Record<string, Look> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, look]) => isLook(look)));
  } catch {
    return {};
  }
}

function isLook(look: unknown): look is Look {
  const { day, before = [], now } = (look ?? {}) as Partial<Record<keyof Look, unknown>>;
  return typeof day === 'string' && Array.isArray(before) && Array.isArray(now);
}
