import { framework } from 'virtual:framework';
import type { APIContext } from 'astro';
import { type DataTable, dataTables } from '../../core/views/published-data/data-tables.ts';
import { publishedData } from '../../core/views/published-data/published-data.ts';
import { csvOfTable } from '../../site/csv-of-table.ts';

export function getStaticPaths() {
  const tables = dataTables(publishedData(framework()));
  return tables.map((table) => ({ params: { table: table.name }, props: { table } }));
}

/** One kind of things as a table, for spreadsheets and other programs. */
export function GET({ props }: APIContext<{ table: DataTable }>): Response {
  return new Response(csvOfTable(props.table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
