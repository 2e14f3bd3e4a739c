import { allPages, asking, keepOneComment } from './one-comment.mjs';

// Says in a merge request what it changes for people: node .ci/comment-on-gitlab.mjs FILE. GitLab lets no job write
// comments with a token of its own, so it takes one that the project gives it.
const [, , file] = process.argv;
const { CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, TRELLIS_COMMENT_TOKEN: token } = process.env;
console.log(token ? await comment() : 'TRELLIS_COMMENT_TOKEN is not set, so there is no comment.');

async function comment() {
  const ask = asking(CI_API_V4_URL, { 'private-token': token });
  const notes = `/projects/${CI_PROJECT_ID}/merge_requests/${CI_MERGE_REQUEST_IID}/notes`;
  const own = await ask('GET', '/user');
  return keepOneComment(file, {
    list: async () => (await allPages(ask, notes)).filter(({ author }) => author.id === own.id),
    add: (body) => ask('POST', notes, { body }),
    change: (id, body) => ask('PUT', `${notes}/${id}`, { body }),
  });
}
