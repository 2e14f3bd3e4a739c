import { allPages, asking, keepOneComment } from './one-comment.mjs';

// Says in a pull request what it changes for people: node .ci/comment-on-github.mjs FILE. Which pull request it is, GitHub
// says and not the proposal: the open one that has the branch and the commit of the run.
const [, , file] = process.argv;
const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, HEAD_OWNER, HEAD_BRANCH, HEAD_SHA } = process.env;
const ask = asking(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}`, {
  accept: 'application/vnd.github+json',
  authorization: `Bearer ${GITHUB_TOKEN}`,
});

const head = encodeURIComponent(`${HEAD_OWNER}:${HEAD_BRANCH}`);
const open = await allPages(ask, `/pulls?state=open&head=${head}`);
const pull = open.find((each) => each.head.sha === HEAD_SHA);
console.log(pull ? await keepOneComment(file, hostOf(pull.number)) : 'No open pull request has this commit.');

function hostOf(number) {
  return {
    list: async () => {
      const comments = await allPages(ask, `/issues/${number}/comments`);
      return comments.filter(({ user }) => user?.login === 'github-actions[bot]');
    },
    add: (body) => ask('POST', `/issues/${number}/comments`, { body }),
    change: (id, body) => ask('PATCH', `/issues/comments/${id}`, { body }),
  };
}
