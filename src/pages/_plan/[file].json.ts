import { framework } from 'virtual:framework';
import type { APIContext } from 'astro';
import { inColumns } from '../../core/assessment/columns.ts';
import { planFiles } from '../../site/plan-files.ts';

export const getStaticPaths = () =>
  Object.values(planFiles(framework())).map(({ name, data }) => ({
    params: { file: name },
    props: { data },
  }));

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

/** What the plan page needs of the framework, to begin with or where a plan is made. */
export const GET = ({ props }: APIContext<Props>): Response => Response.json(inColumns(props.data));
