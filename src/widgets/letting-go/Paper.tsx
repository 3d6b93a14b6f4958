import { kindIds, kinds } from './kinds.ts';
import { itemsOf, questionOf, type Sheet, written } from './sheet.ts';
import { ASK } from './text-sheet.ts';

interface PaperProps {
  id: string;
  /** Of its heading. */
  level: 2 | 3;
  sheet: Sheet;
}

/** The sheet as it is printed: what is written with its question, and lines where nothing is. */
export function Paper({ id, level, sheet }: PaperProps) {
  const [Title, Part] = level === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
  const items = { ...sheet, items: written(sheet) };
  return (
    <section class="go-paper" id={`${id}-paper`} aria-labelledby={`${id}-title`}>
      <Title id={`${id}-title`}>The sheet{sheet.about.trim() && `: ${sheet.about.trim()}`}</Title>
      {kindIds.map((kind) => {
        const { title, prompt, question, after } = kinds[kind];
        const lines = itemsOf(items, kind);
        return (
          <section key={kind}>
            <Part>{title}</Part>
            {lines.length === 0 && (
              <>
                <p>{prompt}</p>
                <p class="go-line" />
                <p>
                  <strong>“{question}”</strong>
                </p>
                <p class="go-line" />
              </>
            )}
            {lines.map((item) => {
              const { ask, question: asked } = questionOf(item);
              return (
                <div key={item.id}>
                  <p>{item.text}</p>
                  <p>
                    {ASK[ask]}: <strong>{asked}</strong>
                  </p>
                  <p class="go-line" />
                </div>
              );
            })}
            <p class="aside">{after}</p>
          </section>
        );
      })}
    </section>
  );
}
