import type { Shown } from './shown.ts';

/** What a situation turned out to be, and how far research carries there. */
export function Background({ level, vignette }: { level: 2 | 3; vignette: Shown }) {
  const Title = level === 2 ? 'h3' : 'h4';
  return (
    <div class="flow">
      <p class="kicker">What this situation was</p>
      <Title>{vignette.turnedOut.name}</Title>
      <p>{vignette.turnedOut.text}</p>
      {vignette.evidence && (
        <div class="evidence">
          <p class="label">Evidence</p>
          <p>{vignette.evidence.text}</p>
          <p class="see">
            {vignette.sources.map((source) => (
              <a key={source.href} href={source.href}>
                {source.name}
              </a>
            ))}
          </p>
        </div>
      )}
    </div>
  );
}
