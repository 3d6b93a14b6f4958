/**
 * The pattern of each side, for eyes that do not tell the colours apart and for paper without colour: slanted
 * lines for A, dots for B, nothing for what they create together. Every widget draws them from here.
 *
 * @param id makes the patterns' ids unique on the page: `ID-pattern-a`, `ID-pattern-b`, `ID-pattern-together`
 */
export function SidePatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-pattern-a`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0V7" class="pattern-line" />
      </pattern>
      <pattern id={`${id}-pattern-b`} width="8" height="8" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r="1.4" class="pattern-dot" />
        <circle cx="6" cy="6" r="1.4" class="pattern-dot" />
      </pattern>
      <pattern id={`${id}-pattern-together`} width="8" height="8" patternUnits="userSpaceOnUse" />
    </defs>
  );
}
