import type { GameState } from '../../../domain/negotiation/table/index.ts';
export interface DebriefProps {
  id: string;
  game: GameState;
  settled: boolean;
  limit: number | null;
  onSettle: () => void;
}
export function Debrief(_: DebriefProps) {
  return <p>later</p>;
}
