import { Outcomes } from './Outcomes.tsx';
import type { OutcomeTable } from './outcome-table.ts';
import type { Shown } from './shown.ts';

interface RetellingProps {
  id: string;
  level: 2 | 3;
  vignette: Shown;
}

/** The same evening told twice, each time with its own table. */
export function Retelling({ id, level, vignette }: RetellingProps) {
  const { retelling, table, retold, answers, other } = vignette;
  if (!retelling || !retold) return null;
  const Title = level === 2 ? 'h3' : 'h4';
  const show = (shown: OutcomeTable) => (
    <Outcomes id={id} table={shown} other={other} head={(answer) => answers[answer].label} />
  );
  return (
    <div class="two-cases">
      <div class="case">
        <Title>{retelling.first.title}</Title>
        <p>{retelling.first.text}</p>
        {show(table)}
      </div>
      <div class="case">
        <Title>{retelling.second.title}</Title>
        <p>{retelling.second.text}</p>
        {show(retold)}
      </div>
    </div>
  );
}
