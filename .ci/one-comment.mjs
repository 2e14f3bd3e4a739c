import { readFileSync } from 'node:fs';
import { commentBody, marker } from './comment-body.mjs';

/**
 * Keeps one comment up to date: writes over the one from before, or adds it. `host` lists, adds and changes comments, each
 * `{id, body}`, and lists only those of its own account. Returns what was done, as a sentence.
 */
export async function keepOneComment(file, host) {
  const report = readReport(file);
  if (report === undefined) return 'There is no report, so there is no comment.';
  const body = commentBody(report);
  const own = (await host.list()).find((comment) => comment.body.startsWith(marker));
  if (own?.body.trim() === body.trim()) return 'The comment is up to date.';
  if (own) await host.change(own.id, body);
  else await host.add(body);
  return own ? 'Changed the comment.' : 'Added the comment.';
}

function readReport(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Asks a host for JSON, and fails with its answer where it says no. */
export function asking(api, headers) {
  return async (method, path, content) => {
    const answer = await fetch(`${api}${path}`, {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      ...(content && { body: JSON.stringify(content) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}

/** Everything of a list that comes in pages of a hundred. */
export async function allPages(ask, path) {
  const found = [];
  for (let page = 1; ; page += 1) {
    const some = await ask('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`);
    found.push(...some);
    if (some.length < 100) return found;
  }
}
