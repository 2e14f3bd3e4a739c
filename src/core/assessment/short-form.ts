import type { PlanData, PlanLevel, PlanMove } from './plan-data.ts';

/** What has a title, without its id where that follows from the title. */
type Short<Titled> = Omit<Titled, 'id'> & { id?: string };

/** The data of the plan as it travels: without ids that follow from titles, and with levels by their place. */
export interface ShortForm extends Omit<PlanData, 'levels' | 'competencies' | 'activities'> {
  levels: readonly (Omit<Short<PlanLevel>, 'moves'> & { moves: readonly ShortMove[] })[];
  competencies: readonly Short<PlanData['competencies'][number]>[];
  activities: readonly Short<PlanData['activities'][number]>[];
}

type ShortMove = Omit<PlanMove, 'to'> & { to: number };

export function shortForm(data: PlanData): ShortForm {
  const places = new Map(data.levels.map(({ id }, place) => [id, place]));
  const moves = ({ moves }: PlanLevel) => moves.map((move) => ({ ...move, to: places.get(move.to) ?? 0 }));
  return {
    ...data,
    levels: data.levels.map((level) => ({ ...short(level), moves: moves(level) })),
    competencies: data.competencies.map(short),
    activities: data.activities.map(short),
  };
}

export function fullForm(form: ShortForm): PlanData {
  const levels = form.levels.map(full);
  const moves = (of: readonly ShortMove[]) => of.map((move) => ({ ...move, to: levels[move.to]?.id ?? '' }));
  return {
    ...form,
    levels: levels.map((level) => ({ ...level, moves: moves(level.moves) })),
    competencies: form.competencies.map(full),
    activities: form.activities.map(full),
  };
}

function short<Titled extends { id: string; title: string }>({ id, ...others }: Titled) {
  return id === idFrom(others.title) ? others : { ...others, id };
}

const full = <Titled extends { id?: string; title: string }>(item: Titled): Titled & { id: string } => ({
  ...item,
  id: item.id ?? idFrom(item.title),
});

const idFrom = (title: string): string => (title.toLowerCase().match(/[a-z\d]+/g) ?? []).join('-');
