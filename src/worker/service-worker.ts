declare const self: ServiceWorkerGlobalScope;

/** Written before this file by the build: a digest of all that the site is made of, and one of the list of its files. */
declare const build: string;
declare const digestOfList: string;

/** What the build says of itself: each file by its address below the site and its digest, the ones kept at once first. */
interface FileList {
  atOnce: number;
  files: readonly (readonly [path: string, digest: string])[];
}

const { scope } = self.registration;
const prefix = `trellis:${new URL(scope).pathname}:`;
const own = prefix + build;
const listPath = 'offline-files.json';
const offlinePath = 'offline/';
const atATime = 6;
const keptOnVisit = 500;
const keptAround = 8;
const patience = 5000;

self.addEventListener('install', (event) => event.waitUntil(keepAllOrNothing()));
self.addEventListener('activate', (event) => event.waitUntil(forgetEarlier()));
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope) || request.headers.has('range')) return;
  event.respondWith(request.mode === 'navigate' ? page(event) : part(event));
});

async function keepAllOrNothing(): Promise<void> {
  const cache = await caches.open(own);
  try {
    await keep(cache, [listPath, digestOfList]);
    const { files, atOnce } = await fileList();
    const waiting = files.slice(0, atOnce);
    const keepNext = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await keep(cache, next);
    };
    await Promise.all(Array.from({ length: atATime }, keepNext));
  } catch (error) {
    await caches.delete(own);
    throw error;
  }
}

/** From an earlier build, where that holds the same; otherwise from the server, which may give another build by now. */
async function keep(cache: Cache, [path, digest]: readonly [string, string]): Promise<void> {
  const address = scope + path;
  const earlier = await fromEarlier(address, digest);
  const response =
    earlier ?? (await fetch(address, { credentials: 'same-origin', cache: 'no-cache', redirect: 'error' }));
  if (!earlier && !(await isAsBuilt(response, digest))) throw new Error(`${path} is not of this build.`);
  await cache.put(address, response);
}

async function fromEarlier(address: string, digest: string): Promise<Response | undefined> {
  for (const name of await ownCaches()) {
    const response = name === own ? undefined : await (await caches.open(name)).match(address, loosely);
    if (response && (await digestOf(response)) === digest) return response;
  }
  return undefined;
}

async function forgetEarlier(): Promise<void> {
  const earlier = (await ownCaches()).filter((name) => name !== own);
  await Promise.all(earlier.map((name) => caches.delete(name)));
}

const ownCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix));

/**
 * A page comes from the server wherever there is one, so that nobody reads what holds no longer. It is kept if it is of
 * this build, byte by byte; a sign-in page, an error or a page of another build never is.
 */
async function page(event: FetchEvent): Promise<Response> {
  if (await handsOver()) return askedAgain();
  const answer = fetch(event.request).then((response) => judged(event, response));
  answer.catch(() => undefined);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  try {
    const first = await Promise.race([answer, late]);
    const isDown = first === undefined || first.status >= 500;
    return (isDown && (await keptPage(event.request.url))) || first || (await answer);
  } catch {
    return (await keptPage(event.request.url)) ?? (await kept(offlinePath)) ?? Response.error();
  }
}

/**
 * An empty page, which asks for itself a second later. Asked for at once, while the newer worker is not active yet, one in
 * ten stayed empty in Chromium on a busy computer.
 */
const askedAgain = (): Response => new Response('', { headers: { Refresh: '1' } });

let isHandedOver = false;

/** Where a newer build is complete and nobody else reads this one, the page is asked for again, of the newer one. */
async function handsOver(): Promise<boolean> {
  const { waiting } = self.registration;
  if (!waiting || isHandedOver) return false;
  if ((await self.clients.matchAll({ type: 'window' })).length > 1) return false;
  isHandedOver = true;
  waiting.postMessage('take-over');
  return true;
}

async function judged(event: FetchEvent, response: Response): Promise<Response> {
  const path = pathOf(event.request.url);
  const digest = (await digests()).get(path);
  if (digest && (await isAsBuilt(response, digest))) {
    event.waitUntil(keepVisited(path, response.clone()).catch(noRoom));
  } else if (response.type !== 'opaqueredirect') await markForeign(event.resultingClientId).catch(noRoom);
  return response;
}

/** A browser that has no room left gives what it got and keeps no more. */
const noRoom = (): void => undefined;

/** A page that was read, and those it leads to first; what was kept earliest makes room. */
async function keepVisited(path: string, response: Response): Promise<void> {
  const cache = await caches.open(own);
  const html = await response.clone().text();
  if (!(await kept(path))) await cache.put(scope + path, response);
  const { atOnce } = await fileList();
  const stored = await cache.keys();
  const tooMany = stored.slice(atOnce + 1, Math.max(atOnce + 1, stored.length - keptOnVisit));
  await Promise.all(tooMany.map((request) => cache.delete(request)));
  for (const [near, digest] of await notKeptAround(html)) await keep(cache, [near, digest]);
}

async function notKeptAround(html: string): Promise<[string, string][]> {
  const known = await digests();
  const paths = [...html.matchAll(/<a [^>]*href="([^"?#]+)/g)].map(([, href = '']) =>
    pathOf(new URL(href, scope).href),
  );
  const around: [string, string][] = [];
  for (const path of new Set(paths)) {
    const digest = known.get(path);
    const isNew = digest && /(^|\/)$/.test(path) && !path.endsWith('print/') && !(await kept(path));
    if (isNew) around.push([path, digest]);
    if (around.length === keptAround) break;
  }
  return around;
}

/** What a page loads is of the same build as the page: from what is kept, or, for a page of another build, never. */
async function part(event: FetchEvent): Promise<Response> {
  const path = pathOf(event.request.url);
  const digest = (await digests()).get(path);
  if (!digest || (await isForeign(event.clientId))) return fetch(event.request);
  const stored = await kept(path);
  if (stored) return stored;
  const response = await fetch(event.request);
  if (await isAsBuilt(response, digest)) {
    const copy = response.clone();
    event.waitUntil(
      caches
        .open(own)
        .then((cache) => cache.put(scope + path, copy))
        .catch(noRoom),
    );
  }
  return response;
}

/** Servers vary what they send by language or cookie; what is kept was compared with the build. */
const loosely: CacheQueryOptions = { ignoreVary: true };

const kept = async (path: string): Promise<Response | undefined> =>
  (await caches.open(own)).match(scope + path, loosely);

async function keptPage(address: string): Promise<Response | undefined> {
  const path = pathOf(address);
  return (await kept(path)) ?? (path.endsWith('/') ? undefined : kept(`${path}/`));
}

const pathOf = (address: string): string => address.replace(/[?#].*$/, '').slice(scope.length);

let list: Promise<FileList> | undefined;

function fileList(): Promise<FileList> {
  list ??= kept(listPath).then((response) => response?.json() ?? { atOnce: 0, files: [] });
  return list;
}

let byPath: Promise<ReadonlyMap<string, string>> | undefined;

function digests(): Promise<ReadonlyMap<string, string>> {
  byPath ??= fileList().then(({ files }) => new Map(files));
  return byPath;
}

const isAsBuilt = async (response: Response, digest: string): Promise<boolean> =>
  response.status === 200 &&
  response.type === 'basic' &&
  !response.redirected &&
  (await digestOf(response)) === digest;

async function digestOf(response: Response): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(sum).slice(0, 9)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** Pages of other builds, by the window that shows them. The browser may end and start this worker in between. */
const foreignMark = (client: string): string => `${scope}?foreign=${client}`;

const markForeign = async (client: string): Promise<void> =>
  (await caches.open(own)).put(foreignMark(client), new Response(''));

const isForeign = async (client: string): Promise<boolean> =>
  (await (await caches.open(own)).match(foreignMark(client))) !== undefined;
