/** The deals that a picture marks. */
export type MarkId = 'table' | 'split' | 'best' | 'nash' | 'kalai' | 'equal';

/** The shape of each mark around a point, told apart without a colour. */
export function markPath(id: MarkId, x: number, y: number): string {
  switch (id) {
    case 'table':
      return `M${x - 7} ${y}a7 7 0 1 1 14 0a7 7 0 1 1 -14 0z`;
    case 'split':
      return `M${x - 5.5} ${y - 5.5}h11v11h-11z`;
    case 'best':
      return `M${x} ${y - 8.5}l2.2 6.3h6.6l-5.3 4 2 6.5 -5.5 -3.9 -5.5 3.9 2 -6.5 -5.3 -4h6.6z`;
    case 'nash':
      return `M${x} ${y - 8}l7.5 13h-15z`;
    case 'kalai':
      return `M${x} ${y - 8}l8 8 -8 8 -8 -8z`;
    case 'equal':
      return `M${x} ${y + 8}l7.5 -13h-15z`;
  }
}
