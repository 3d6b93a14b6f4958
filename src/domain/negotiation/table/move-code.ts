import type { Because, Move, Offer, Term, WholeDeal } from '../agents/move.ts';
import type { Problem } from '../problem.ts';

/*
 * A move as a word of letters, digits, `-` and `_`: a letter for the kind, then what it says. Places of issues and
 * options are base 36, as many digits as the largest of the scene needs; `-` stands for an open issue.
 */

const bare: Record<string, Move['kind']> = {
  g: 'greet',
  q: 'ask-offer',
  h: 'hold',
  y: 'ask-why',
  r: 'reject',
  o: 'ask-priority',
  f: 'future',
  m: 'mediator',
  t: 'threaten',
  w: 'walk-away',
};
const letterOf = new Map(Object.entries(bare).map(([letter, kind]) => [kind, letter]));

/** How many digits a place takes. */
function digitsOf({ issues }: Problem): number {
  const most = Math.max(issues.length, ...issues.map(({ options }) => options.length)) - 1;
  return most.toString(36).length;
}

export function formatMove(problem: Problem, move: Move): string {
  const width = digitsOf(problem);
  const place = (n: number | null): string =>
    n === null ? '-'.repeat(width) : n.toString(36).padStart(width, '0');
  const places = (list: Offer): string => list.map(place).join('');
  const term = ({ issue, option }: Term): string => place(issue) + place(option);
  const terms = (list: readonly Term[]): string => list.map(term).join('');
  const worth = ({ issue, worth: list }: Because): string =>
    place(issue) + list.map(formatNumber).join('_');
  const because =
    'because' in move && move.because && move.kind !== 'explain' ? `Z${worth(move.because)}` : '';
  switch (move.kind) {
    case 'tell':
      return `T${places(move.wish)}`;
    case 'change':
      return `c${move.of === 'mine' ? 'm' : 't'}${term(move)}${because}`;
    case 'explain':
      return `x${worth(move.because)}`;
    case 'accept':
      return `a${move.which === undefined ? '' : place(move.which)}`;
    case 'tell-priority':
      return `O${places(move.order)}`;
    case 'ask-worth':
      return `v${place(move.issue)}`;
    case 'tell-worth':
      return `V${worth(move)}`;
    case 'package':
      return `p${places(move.deal)}${because}`;
    case 'contingent':
      return `b${places(move.deal)}${because}`;
    case 'if-then':
      return `i${move.of === 'mine' ? 'm' : 't'}${terms(move.ifYou)}_${terms(move.thenI)}${because}`;
    case 'three':
      return `s${move.deals.map(places).join('')}${because}`;
    case 'benchmark':
      return `k${term(move)}`;
    default:
      return letterOf.get(move.kind) as string;
  }
}

/** The move that a word stands for; `null` for a word that stands for none. Whether it is legal is for the table to say. */
export function parseMove(problem: Problem, word: string): Move | null {
  const [letter = '', rest = ''] = [word.slice(0, 1), word.slice(1)];
  const kind = bare[letter];
  if (kind !== undefined) return rest === '' ? ({ kind } as Move) : null;
  const read = readerOf(problem);
  const [said = '', reason, ...more] = rest.split('Z');
  if (more.length > 0 || (reason !== undefined && !'cpbis'.includes(letter))) return null;
  const move = readMove(letter, said, read);
  if (move === null || reason === undefined) return move;
  const because = read.worth(reason);
  return because === null ? null : ({ ...move, because } as Move);
}

type Reader = ReturnType<typeof readerOf>;

function readMove(letter: string, said: string, read: Reader): Move | null {
  switch (letter) {
    case 'T':
      return ifRead(read.places(said), (wish) => ({ kind: 'tell', wish }));
    case 'c':
      return ifRead(read.based(said), ({ of, rest }) =>
        ifRead(read.terms(rest), ([term, ...more]) =>
          term && more.length === 0 ? { kind: 'change', of, ...term } : null,
        ),
      );
    case 'x':
      return ifRead(read.worth(said), (because) => ({ kind: 'explain', because }));
    case 'a':
      if (said === '') return { kind: 'accept' };
      return ifRead(read.whole(said), ([which, ...more]) =>
        more.length === 0 ? { kind: 'accept', which: which as number } : null,
      );
    case 'O':
      return ifRead(read.whole(said), (order) => ({ kind: 'tell-priority', order }));
    case 'v':
      return ifRead(read.whole(said), ([issue, ...more]) =>
        issue === undefined || more.length > 0 ? null : { kind: 'ask-worth', issue },
      );
    case 'V':
      return ifRead(read.worth(said), (told) => ({ kind: 'tell-worth', ...told }));
    case 'p':
      return ifRead(read.whole(said), (deal) => ({ kind: 'package', deal }));
    case 'b':
      return ifRead(read.whole(said), (deal) => ({ kind: 'contingent', deal }));
    case 'i':
      return ifRead(read.based(said), ({ of, rest }) => {
        const [ifYou, thenI] = rest.split('_').map(read.terms);
        return ifYou && thenI ? { kind: 'if-then', of, ifYou, thenI } : null;
      });
    case 's':
      return ifRead(read.whole(said), (all) => ({ kind: 'three', deals: inThree(all) }));
    case 'k':
      return ifRead(read.terms(said), ([term, ...more]) =>
        term && more.length === 0 ? { kind: 'benchmark', ...term } : null,
      );
    default:
      return null;
  }
}

function readerOf(problem: Problem) {
  const width = digitsOf(problem);
  const places = (text: string): Offer | null => {
    if (text.length % width !== 0 || !/^[0-9a-z-]*$/.test(text)) return null;
    const list: Offer = [];
    for (let i = 0; i < text.length; i += width) {
      const digits = text.slice(i, i + width);
      const open = digits === '-'.repeat(width);
      if (!open && digits.includes('-')) return null;
      list.push(open ? null : Number.parseInt(digits, 36));
    }
    return list;
  };
  const whole = (text: string): WholeDeal | null => {
    const list = places(text);
    return list === null || list.includes(null) ? null : (list as number[]);
  };
  const terms = (text: string): Term[] | null => {
    const list = whole(text);
    if (list === null || list.length % 2 !== 0) return null;
    return list.flatMap((issue, i) =>
      i % 2 === 0 ? [{ issue, option: list[i + 1] as number }] : [],
    );
  };
  const worth = (text: string): Because | null => {
    const issue = whole(text.slice(0, width))?.[0];
    const list = text.slice(width).split('_').map(parseNumber);
    return issue === undefined || list.includes(null) ? null : { issue, worth: list as number[] };
  };
  const based = (text: string): { of: 'mine' | 'theirs'; rest: string } | null => {
    const of = text.startsWith('m') ? 'mine' : text.startsWith('t') ? 'theirs' : null;
    return of && { of, rest: text.slice(1) };
  };
  return { places, whole, terms, worth, based };
}

function inThree(all: number[]): number[][] {
  const size = all.length / 3;
  return [all.slice(0, size), all.slice(size, 2 * size), all.slice(2 * size)];
}

// A point would end the move, and an exponent is written with a plus.
function formatNumber(value: number): string {
  return String(Math.round(value * 1e6) / 1e6).replace('.', 'd');
}

function parseNumber(text: string): number | null {
  return /^\d{1,13}(?:d\d{1,6})?$/.test(text) ? Number(text.replace('d', '.')) : null;
}

function ifRead<T, R>(value: T | null, use: (value: T) => R | null): R | null {
  return value === null ? null : use(value);
}
