/** A handle as GitHub and GitLab know it, of a person, a team or a group; or an e-mail address. */
export const reviewerForm = /^(@[\w.-]+(\/[\w.-]+)*|[^\s@,]+@[^\s@,]+\.[^\s@,]+)$/;

export const isReviewer = (name: string): boolean => reviewerForm.test(name);
