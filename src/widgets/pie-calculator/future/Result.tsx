import { ContractTable } from './ContractTable.tsx';
import type { Outcome } from './outcome.ts';
import type { State } from './state.ts';
import { Worlds } from './Worlds.tsx';

interface ResultProps {
  id: string;
  outcome: Outcome | null;
  words: State['words'];
}

/** The picture of both worlds, the contract in words, the warning, the fixed price beside the contract, and what is real. */
export function Result({ id, outcome, words }: ResultProps) {
  if (!outcome)
    return <p class="sentence">Write a number in each field, and the contract appears.</p>;
  const foundation = (
    <div class="pie-result">
      <p>{outcome.real}</p>
      <p class="aside">{outcome.givens}</p>
    </div>
  );
  return (
    <>
      <div class="pie-result">
        <Worlds id={id} worlds={outcome.worlds} unit={words.unit} />
        <p class="sentence">{outcome.sentence}</p>
        {outcome.warning && (
          <p class="bet-warning">
            <strong>Mostly a bet.</strong> {outcome.warning}
          </p>
        )}
        {outcome.risk ? <p>{outcome.risk}</p> : foundation}
      </div>
      {outcome.risk && (
        <div class="bet-more">
          {outcome.blocks.map((block) => (
            <ContractTable key={block.id} block={block} words={words} />
          ))}
          {foundation}
          <p>{outcome.division}</p>
        </div>
      )}
    </>
  );
}
